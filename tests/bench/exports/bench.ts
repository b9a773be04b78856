import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import type { Report } from '../report.ts';
import { barsOf, costTable, type Place } from './bars.ts';
import { runInBrowser } from './browser.ts';
import type { Cost } from './cost.ts';
import { type DiskTable, writeTable } from './disk-table.ts';
import { type BenchExtension, makeExtension } from './extension.ts';
import { runInNode } from './node.ts';

const bytes = 200_000_000;
const manyBytes = 2_000_000_000;
const zipBytes = 1_000_000_000;
const rounds = 5;

const inBrowser = ['reading', 'sha256', 'webcrypto', 'udsv', 'papaparse', 'check'] as const;
const inNode = [...inBrowser, 'csv-parse'] as const;

/**
 * What the full check of a large table costs in Node and in the extension's own worker, beside reading, SHA-256 and other readers
 * alone; and the check of a large zip. Each is measured in a process or browser of its own.
 */
export async function benchExports(): Promise<Report> {
  const node = await measure('Node', inNode, (name, size) => runInNode(name, size));
  const zip = await runInNode('check-zip', zipBytes);
  console.error('zip measured');
  const extension = await makeExtension();
  const tables = new Map([bytes, manyBytes].map((size): [number, DiskTable] => [size, writeTable(size)]));
  try {
    const chromium = await measure('Chromium', inBrowser, (name, size) => browse(extension, name, tables.get(size)));
    return report(node, chromium, zip);
  } finally {
    rmSync(extension.folder, { recursive: true });
    for (const table of tables.values()) rmSync(path.dirname(table.path), { recursive: true });
  }
}

function browse(extension: BenchExtension, name: (typeof inBrowser)[number], table: DiskTable | undefined) {
  if (!table) throw new Error('There is no table of this size.');
  return runInBrowser(extension, name, table);
}

/** In turn, so that whatever else the machine does meets all of them. */
async function measure<Name extends string>(
  place: string,
  names: readonly (Name | 'check')[],
  run: (name: Name | 'check', size: number) => Promise<Cost>,
): Promise<Place> {
  const costs: Record<string, Cost[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const name of names) costs[name]?.push(await run(name, bytes));
    console.error(`${place}: round ${round} of ${rounds} measured`);
  }
  return { name: place, costs, large: await run('check', manyBytes) };
}

function report(node: Place, chromium: Place, zip: Cost): Report {
  return {
    title: 'Full check of an exported table: all checks, hash and profile',
    setting: {
      Node: process.version,
      Machine: `${cpus().length} × ${cpus()[0]?.model}`,
      Table: `${bytes / 1e6} MB, ${node.costs.check?.[0]?.rows} rows of 22 columns, Chinese and Latin, line ends in cells`,
      Figures: `medians of ${rounds} rounds; the bars of speed are judged by the clock, because the check hashes beside its reading`,
    },
    tables: [costTable(node), costTable(chromium)],
    bars: [
      ...barsOf(node),
      ...barsOf(chromium),
      {
        bar: `Node: a zip of ${zipBytes / 1e9} GB takes at most 120 MB`,
        found: `${(zip.overIdle / 1e6).toFixed(0)} MB (${zip.rows} rows in ${(zip.milliseconds / 1e3).toFixed(0)} s)`,
        kept: zip.overIdle <= 120e6,
      },
    ],
    figures: { node, chromium, zip },
  };
}
