import { cpus } from 'node:os';
import { checkDamaged } from '../../corpora/check-damaged.ts';
import { damagedInput } from '../../corpora/damaged-inputs.ts';
import type { Report } from '../report.ts';

const inputs = 20_000;
/** For a megabyte; most inputs are smaller. */
const mostSeconds = 5;
const mostOverIdle = 120e6;

/** Checks damaged files of every format: each ends with a report, in time, and memory does not grow. */
export async function benchFuzz(): Promise<Report> {
  const wrong: string[] = [];
  let slowest = { seed: 0, name: '', milliseconds: 0 };
  let bytes = 0;
  let idle = 0;
  let most = 0;
  const start = performance.now();
  for (let seed = 0; seed < inputs; seed++) {
    const input = await damagedInput(seed);
    bytes += input.bytes.length;
    const begun = performance.now();
    const problem = await checkDamaged(input, mostSeconds);
    const milliseconds = performance.now() - begun;
    if (problem !== undefined) wrong.push(`${seed} ${input.name}: ${problem}`);
    if (milliseconds > slowest.milliseconds) slowest = { seed, name: input.name, milliseconds };
    // Compiled and warm.
    if (seed === 1_000) idle = process.memoryUsage.rss();
    most = Math.max(most, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - start) / 1000;
  return report({ wrong, slowest, overIdle: most - idle, bytes, seconds });
}

interface Found {
  wrong: string[];
  slowest: { seed: number; name: string; milliseconds: number };
  overIdle: number;
  bytes: number;
  seconds: number;
}

function report(found: Found): Report {
  const { wrong, slowest, overIdle, bytes, seconds } = found;
  return {
    title: `Check of ${inputs} damaged files`,
    setting: {
      Node: process.version,
      Machine: `${cpus().length} × ${cpus()[0]?.model}`,
      Inputs: `${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(0)} s; one in a hundred is a megabyte large`,
    },
    tables: [
      { title: 'Without a right report', head: ['seed, file: why'], rows: wrong.slice(0, 20).map((one) => [one]) },
    ],
    bars: [
      { bar: 'each file ends with a right report', found: `${wrong.length} do not`, kept: wrong.length === 0 },
      {
        bar: `none takes longer than ${mostSeconds} s`,
        found: `${(slowest.milliseconds / 1000).toFixed(2)} s (${slowest.name}, seed ${slowest.seed})`,
        kept: slowest.milliseconds <= mostSeconds * 1000,
      },
      {
        bar: `memory grows by at most ${mostOverIdle / 1e6} MB`,
        found: `${(overIdle / 1e6).toFixed(0)} MB`,
        kept: overIdle <= mostOverIdle,
      },
    ],
    figures: found,
  };
}
