/** A process of its own for one subject: `node subject.ts NAME BYTES` reads a table, or a zip, and prints a {@link Cost} as JSON. */
import { newHashWorker } from '../../../scripts/hash-worker.ts';
import { checkFile } from '../../../utils/files/check.ts';
import { type Cost, context, expectRows } from './cost.ts';
import { crmTable } from './crm-table.ts';
import { crmZip } from './crm-zip.ts';
import { csvParse } from './csv-parse.ts';
import { type Peer, peers } from './peers.ts';
import { StreamedBlob } from './streamed-blob.ts';

const checkAs =
  (name: string): Peer =>
  async (file) => {
    const { tables } = await checkFile(file, name, context, { newHashWorker });
    return { rows: tables.reduce((sum, { rows }) => sum + rows, 0) };
  };

const subjects: Record<string, Peer> = {
  ...peers,
  'csv-parse': csvParse,
  check: checkAs('contacts.csv'),
  'check-zip': checkAs('export.zip'),
};

const [name = '', bytes = '0'] = process.argv.slice(2);
const read = Object.hasOwn(subjects, name) ? subjects[name] : undefined;
if (!read) throw new Error(`No subject: ${name}`);
const make = async (size: number) => (name === 'check-zip' ? await crmZip(size) : crmTable(size));
// Compiled and warm, as in a panel that has checked a file before.
await read((await make(4_000_000)).file);

const { file, rows: expected } = await make(Number(bytes));
globalThis.gc?.();
const idle = process.memoryUsage.rss();
let most = idle;
// Each piece is read through here, so memory is looked at all the way.
const watched = new StreamedBlob(file.size, (into, from) => {
  most = Math.max(most, process.memoryUsage.rss());
  file.write(into, from);
});
const start = performance.now();
const before = process.cpuUsage();
const { rows } = await read(watched);
const milliseconds = performance.now() - start;
const { user, system } = process.cpuUsage(before);
expectRows(name, rows, expected);
const cost: Cost = { bytes: file.size, rows, milliseconds, processor: (user + system) / 1000, overIdle: most - idle };
console.log(JSON.stringify(cost));
