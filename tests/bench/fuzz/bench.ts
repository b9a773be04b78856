import { cpus } from 'node:os';
import { checkDamaged } from '../../corpora/check-damaged.ts';
import { damagedInput } from '../../corpora/damaged-inputs.ts';
import type { Report } from '../report.ts';

const inputs = 20_000;
/** Of processors, for a megabyte; most inputs are smaller. By the clock it may take longer, where other programs take their part. */
const mostSeconds = 5;
const mostSecondsByClock = 120;
/** The second half of the inputs may take so much more memory at most than the first. */
const mostGrowth = 30e6;

/** Checks damaged files of every format: each ends with a report, in time, and memory does not grow. */
export async function benchFuzz(): Promise<Report> {
  const wrong: string[] = [];
  let slowest = { seed: 0, name: '', milliseconds: 0 };
  let bytes = 0;
  /** Of each half. */
  const peaks: [number, number] = [0, 0];
  const start = performance.now();
  for (let seed = 0; seed < inputs; seed++) {
    const input = await damagedInput(seed);
    bytes += input.bytes.length;
    const before = process.cpuUsage();
    const problem = await checkDamaged(input, mostSecondsByClock);
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1000;
    if (problem !== undefined) wrong.push(`${seed} ${input.name}: ${problem}`);
    if (milliseconds > slowest.milliseconds) slowest = { seed, name: input.name, milliseconds };
    const half = seed < inputs / 2 ? 0 : 1;
    peaks[half] = Math.max(peaks[half], process.memoryUsage.rss());
  }
  const seconds = (performance.now() - start) / 1000;
  return report({ wrong, slowest, peaks, bytes, seconds });
}

interface Found {
  wrong: string[];
  slowest: { seed: number; name: string; milliseconds: number };
  peaks: [number, number];
  bytes: number;
  seconds: number;
}

function report(found: Found): Report {
  const { wrong, slowest, peaks, bytes, seconds } = found;
  const growth = peaks[1] - peaks[0];
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
        bar: `none takes more than ${mostSeconds} s of a processor`,
        found: `${(slowest.milliseconds / 1000).toFixed(2)} s (${slowest.name}, seed ${slowest.seed})`,
        kept: slowest.milliseconds <= mostSeconds * 1000,
      },
      {
        bar: `the second half takes at most ${mostGrowth / 1e6} MB more memory than the first`,
        found: `${(growth / 1e6).toFixed(0)} MB more than ${(peaks[0] / 1e6).toFixed(0)} MB`,
        kept: growth <= mostGrowth,
      },
    ],
    figures: found,
  };
}
