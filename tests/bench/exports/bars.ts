import { median } from '../page/script-time.ts';
import type { Report } from '../report.ts';
import type { Cost } from './cost.ts';

const mostOverIdle = 120e6;
/** Longest time in milliseconds that the page may not answer. */
const mostGap = 50;

/** What was measured in Node, or in a browser. */
export interface Place {
  name: string;
  /** By subject, a cost for each round. */
  costs: Record<string, Cost[]>;
  /** Of the check of a table ten times as large. */
  large: Cost;
}

type Figure = 'milliseconds' | 'processor' | 'overIdle' | 'longestGap';

export function costTable(place: Place): Report['tables'][number] {
  const row = (name: string, costs: readonly Cost[]) => {
    const of = (figure: Figure) => median(costs.map((cost) => cost[figure] ?? 0));
    const bytes = costs[0]?.bytes ?? 0;
    return [
      name,
      (of('milliseconds') / 1e3).toFixed(2),
      (bytes / 1e3 / of('milliseconds')).toFixed(0),
      (of('processor') / 1e3).toFixed(2),
      (of('overIdle') / 1e6).toFixed(0),
      of('longestGap').toFixed(0),
    ];
  };
  return {
    title: `${place.name}: seconds by the clock, MB/s, seconds of processors, MB over idle, longest gap of the page in ms`,
    head: ['', 'clock', 'MB/s', 'processors', 'memory', 'gap'],
    rows: [
      ...Object.entries(place.costs).map(([name, costs]) => row(name, costs)),
      row(`check, ${(place.large.bytes / 1e9).toFixed(0)} GB`, [place.large]),
    ],
  };
}

export function barsOf(place: Place): Report['bars'] {
  const { name, costs, large } = place;
  const { check = [] } = costs;
  const memory = median(check.map(({ overIdle }) => overIdle));
  const gaps = [...check, large].flatMap(({ longestGap }) => longestGap ?? []);
  const overIdle = (bytes: number, bar: string) => ({
    bar: `${name}: memory over idle at most ${mostOverIdle / 1e6} MB${bar}`,
    found: `${(bytes / 1e6).toFixed(0)} MB`,
    kept: bytes <= mostOverIdle,
  });
  return [
    speed(place, 'papaparse', 1, 'the full check is at least as fast as PapaParse parsing'),
    speed(place, 'sha256', 3, 'at most three times SHA-256 alone'),
    overIdle(memory, ''),
    overIdle(large.overIdle, `, at ${(large.bytes / 1e9).toFixed(0)} GB, too`),
    ...(gaps.length === 0 ? [] : [answering(name, Math.max(...gaps))]),
  ];
}

/** The median of the rounds: what else the machine did met both alike. */
function speed({ name, costs }: Place, peer: string, most: number, bar: string): Report['bars'][number] {
  const share = (figure: 'milliseconds' | 'processor') =>
    median((costs.check ?? []).map((cost, round) => cost[figure] / (costs[peer]?.[round]?.[figure] ?? 0)));
  const found = share('milliseconds');
  return {
    bar: `${name}: ${bar}`,
    found: `${found.toFixed(2)} × (processors ${share('processor').toFixed(2)} ×)`,
    kept: found <= most,
  };
}

function answering(name: string, gap: number): Report['bars'][number] {
  return {
    bar: `${name}: the page answers within ${mostGap} ms all the time`,
    found: `${gap.toFixed(0)} ms`,
    kept: gap <= mostGap,
  };
}
