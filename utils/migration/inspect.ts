import { Budget } from '../files/budget.ts';
import { defaultLimits, type Limits } from '../files/limits.ts';
import type { ObjectFacts } from '../files/object-facts.ts';
import { type ColumnFacts, ColumnLooks } from './columns.ts';
import { objectOf } from './object-of.ts';
import { readTables } from './read/files.ts';
import type { SourceTable, UnreadReason } from './read/source.ts';
import type { RecordObject } from './vocabulary/index.ts';

/** An exported file; it is only ever read. */
export interface SourceFile {
  name: string;
  blob: Blob;
}

/** One table as it was found. Tables are numbered as they are read, file after file: the same files give the same numbers. */
export interface FoundTable {
  number: number;
  path: string;
  part?: string;
  rows: number;
  columns: (ColumnFacts & { name: string })[];
  /** What it holds, where that could be told. */
  object?: RecordObject;
}

export interface Unread {
  path: string;
  reason: UnreadReason;
}

export interface ReadingOptions {
  /** Of all files together. */
  onProgress?(bytesDone: number, bytesTotal: number, at: string): void;
  signal?: AbortSignal;
  limits?: Limits;
}

/**
 * Reads the files once and says which tables are in them and what their columns hold. Memory does not grow with the rows.
 * @throws {DOMException} `AbortError` when stopped; OutOfTime; errors of the disk
 */
export async function inspect(
  files: readonly SourceFile[],
  facts: readonly ObjectFacts[],
  options: ReadingOptions = {},
): Promise<{ tables: FoundTable[]; unread: Unread[] }> {
  const tables: { table: SourceTable; looks: ColumnLooks; rows: number }[] = [];
  const unread: Unread[] = [];
  for await (const event of readAll(files, options)) {
    if (event.type === 'unread') unread.push({ path: event.path, reason: event.reason });
    else if (event.type === 'table') tables.push({ table: event.table, looks: new ColumnLooks(), rows: 0 });
    else {
      const known = tables.find(({ table }) => table === event.table);
      if (!known) continue;
      known.rows += event.rows.length;
      for (const row of event.rows) known.looks.row(row);
    }
  }
  return { tables: tables.map(({ table, looks, rows }, number) => found(table, looks, rows, number, facts)), unread };
}

function found(
  table: SourceTable,
  looks: ColumnLooks,
  rows: number,
  number: number,
  facts: readonly ObjectFacts[],
): FoundTable {
  const { path, part, columns } = table;
  const object = objectOf(table, facts);
  return {
    number,
    path,
    ...(part === undefined ? {} : { part }),
    rows,
    columns: columns.map((name, at) => ({ name, ...looks.facts(at) })),
    ...(object ? { object } : {}),
  };
}

/** Everything that reading the files tells, one file after the other. */
export async function* readAll(
  files: readonly SourceFile[],
  { onProgress, signal, limits = defaultLimits }: ReadingOptions,
) {
  const total = files.reduce((sum, { blob }) => sum + blob.size, 0);
  let before = 0;
  for (const { name, blob } of files) {
    signal?.throwIfAborted();
    const start = before;
    const tell = (done: number) => onProgress?.(start + done, total, name);
    tell(0);
    yield* readTables(blob, name, { budget: new Budget(limits), signal, onProgress: tell });
    before += blob.size;
  }
  onProgress?.(total, total, files.at(-1)?.name ?? '');
}
