import { execFile } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { median } from '../page/script-time.ts';
import type { Report } from '../report.ts';
import type { Cost } from './subject.ts';

const bytes = 200_000_000;
const manyBytes = 2_000_000_000;
const rounds = 5;
const mostOverIdle = 120;

const names = ['reading', 'sha256', 'papaparse', 'check'] as const;
type Name = (typeof names)[number];

/** What the full check of a large table costs, beside reading, SHA-256 and PapaParse alone, each in a process of its own. */
export async function benchExports(): Promise<Report> {
  const costs: Record<Name, Cost[]> = { reading: [], sha256: [], papaparse: [], check: [] };
  for (let round = 1; round <= rounds; round++) {
    // In turn, so that whatever else the machine does meets all of them.
    for (const name of names) costs[name].push(await run(name, bytes));
    console.error(`round ${round} of ${rounds} measured`);
  }
  const large = await run('check', manyBytes);
  return report(costs, large);
}

async function run(name: Name, size: number): Promise<Cost> {
  const script = path.join(import.meta.dirname, 'subject.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, name, String(size)]);
  return JSON.parse(stdout) as Cost;
}

function report(costs: Record<Name, Cost[]>, large: Cost): Report {
  const of = (name: Name, figure: 'milliseconds' | 'thread' | 'process' | 'overIdle') =>
    median(costs[name].map((cost) => cost[figure]));
  const share = (peer: Name, figure: 'milliseconds' | 'process') => of('check', figure) / of(peer, figure);
  const memory = of('check', 'overIdle') / 2 ** 20;
  const largeMemory = large.overIdle / 2 ** 20;
  return {
    title: 'Full check of an exported table: all checks, hash and profile',
    setting: {
      Node: process.version,
      Machine: `${cpus().length} × ${cpus()[0]?.model}`,
      Table: `${(bytes / 1e6).toFixed(0)} MB, ${costs.check[0]?.rows} rows of 22 columns, Chinese and Latin, line ends in cells`,
    },
    tables: [
      {
        title: `Median of ${rounds} runs in turn: seconds by the clock, of the processors in the reading thread and in all threads; MB over idle`,
        head: ['', 'clock', 'thread', 'all', 'MB/s', 'memory'],
        rows: names.map((name) => [
          name,
          ...(['milliseconds', 'thread', 'process'] as const).map((figure) => (of(name, figure) / 1e3).toFixed(2)),
          (bytes / 1e3 / of(name, 'process')).toFixed(0),
          (of(name, 'overIdle') / 2 ** 20).toFixed(0),
        ]),
      },
    ],
    // Processor time: the clock shows what other programs do as well.
    bars: [
      {
        bar: 'the full check takes no more processor time than PapaParse takes to parse',
        found: `${share('papaparse', 'process').toFixed(2)} × (clock ${share('papaparse', 'milliseconds').toFixed(2)} ×)`,
        kept: share('papaparse', 'process') <= 1,
      },
      {
        bar: 'at most three times SHA-256 alone',
        found: `${share('sha256', 'process').toFixed(2)} × (clock ${share('sha256', 'milliseconds').toFixed(2)} ×)`,
        kept: share('sha256', 'process') <= 3,
      },
      {
        bar: `memory over idle at most ${mostOverIdle} MB`,
        found: `${memory.toFixed(0)} MB`,
        kept: memory <= mostOverIdle,
      },
      {
        bar: `memory over idle at most ${mostOverIdle} MB at ${manyBytes / 1e9} GB, too`,
        found: `${largeMemory.toFixed(0)} MB`,
        kept: largeMemory <= mostOverIdle,
      },
    ],
    figures: { costs, large },
  };
}
