/** A process of its own for one subject: `node subject.ts NAME BYTES` reads a table and prints a {@link Cost} as JSON. */
import { CrmTable } from './crm-table.ts';
import { subjects } from './subjects.ts';

/** What reading one table cost. */
export interface Cost {
  bytes: number;
  rows?: number;
  verdict?: string;
  /** From the first byte to the answer. */
  milliseconds: number;
  /** Time of processors in the thread that read; and in all threads of the process, which also clear its memory. */
  thread: number;
  process: number;
  /** Most memory of the process at any look, less what it held before the first byte. */
  overIdle: number;
}

const [name = '', bytes = '0'] = process.argv.slice(2);
const run = Object.hasOwn(subjects, name) ? subjects[name] : undefined;
if (!run) throw new Error(`No subject: ${name}`);
// Compiled and warm, as in a panel that has checked a file before.
await run(new CrmTable(4_000_000));
globalThis.gc?.();

const table = new CrmTable(Number(bytes));
const idle = process.memoryUsage.rss();
let most = idle;
// Each piece is read through here, so memory is looked at all the way.
const slice = table.slice.bind(table);
table.slice = (from, to) => {
  most = Math.max(most, process.memoryUsage.rss());
  return slice(from, to);
};
const start = performance.now();
const thread = process.threadCpuUsage();
const all = process.cpuUsage();
const answer = await run(table);
const milliseconds = performance.now() - start;
const inThread = process.threadCpuUsage(thread);
const inAll = process.cpuUsage(all);
if (answer.rows !== undefined && answer.rows !== table.rows) {
  throw new Error(`${name} read ${answer.rows} rows of ${table.rows}.`);
}
const cost: Cost = {
  bytes: table.size,
  ...answer,
  milliseconds,
  thread: (inThread.user + inThread.system) / 1000,
  process: (inAll.user + inAll.system) / 1000,
  overIdle: most - idle,
};
console.log(JSON.stringify(cost));
