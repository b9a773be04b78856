import type { Language } from '../text.ts';
import { type ReadingOptions, readAll, type SourceFile, type Unread } from './inspect.ts';
import type { SourceTable } from './read/source.ts';
import { recordNames } from './record-names.ts';
import type { NextSystem } from './system.ts';
import { type PlannedTable, type TableResult, TableWork } from './table-work.ts';
import { objects } from './vocabulary/index.ts';
import { nowhere, type Output } from './write/output.ts';

export type { PlannedTable, TableResult };

export interface MigrationResult {
  system: string;
  tables: TableResult[];
  unread: Unread[];
}

export interface MigrateOptions extends ReadingOptions {
  /** Without one nothing is written, and the result says what would be. */
  output?: Output;
  /** Of the reasons in the files of rejected rows. */
  language: Language;
}

/**
 * Turns the rows of the files into files for the next system's import. Each row is written or put aside with the reason; what can't
 * be converted for sure stays as it is and is told. The files themselves are only read.
 * @throws {DOMException} `AbortError` when stopped; OutOfTime; errors of the disk
 */
export async function migrate(
  files: readonly SourceFile[],
  system: NextSystem,
  plan: readonly PlannedTable[],
  options: MigrateOptions,
): Promise<MigrationResult> {
  const { output = nowhere, language } = options;
  const fileOf = fileNames(plan, system);
  const names = await recordNames(files, plan, system, { ...options, onProgress: undefined });
  const works = new Map<SourceTable, TableWork>();
  const unread: Unread[] = [];
  let number = -1;
  for await (const event of readAll(files, options)) {
    if (event.type === 'unread') unread.push({ path: event.path, reason: event.reason });
    else if (event.type === 'table') {
      number++;
      const planned = plan.find((one) => one.number === number && one.object);
      const name = fileOf.get(number) ?? '';
      if (planned) works.set(event.table, new TableWork(planned, system, { name, output, language, names }));
    } else {
      const work = works.get(event.table);
      if (work) for (const row of event.rows) await work.row(row);
    }
  }
  const tables: TableResult[] = [];
  for (const work of works.values()) tables.push(await work.end());
  return { system: system.id, tables, unread };
}

/** Numbered in the order of the import: `2-contacts`, a second table of contacts `2-contacts-2`. */
function fileNames(plan: readonly PlannedTable[], system: NextSystem): Map<number, string> {
  const names = new Map<number, string>();
  const used = objects.filter((object) => plan.some((table) => table.object === object));
  used.forEach((object, at) => {
    plan
      .filter((table) => table.object === object)
      .forEach(({ number }, index) => {
        const name = `${at + 1}-${system.objects[object]?.file ?? object}`;
        names.set(number, index === 0 ? name : `${name}-${index + 1}`);
      });
  });
  return names;
}
