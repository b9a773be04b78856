import type { Table } from 'dexie';
import type { MigrationChoices } from '../migrations.ts';
import type { CopiedRow } from './case-copy.ts';
import { mergedChoices } from './merge-choices.ts';

/**
 * Rows of one table. A log that went on brings them as they are now; otherwise only what is missing here comes. Within a transaction.
 * @param gone ids of what the log says was deleted
 */
export async function mergeRows(
  table: Table<CopiedRow>,
  rows: readonly CopiedRow[],
  goesOn: boolean,
  gone: ReadonlySet<string>,
): Promise<void> {
  const { keyPath } = table.schema.primKey;
  const keyOf = (row: CopiedRow) => (typeof keyPath === 'string' ? row[keyPath] : keyPath?.map((key) => row[key]));
  for (const row of rows) {
    if (gone.has(String(row.id ?? row.file))) continue;
    const here = await table.get(keyOf(row));
    // A strange bundle may call its own what another case has.
    if (here && here.caseId !== row.caseId) continue;
    if (table.name === 'migrations' && here) await table.put(choicesOfBoth(here, row, goesOn));
    else if (goesOn || !here) await table.put(row);
  }
}

/** What was chosen is in no line of the log: neither side's may be lost. */
function choicesOfBoth(here: CopiedRow, coming: CopiedRow, goesOn: boolean): CopiedRow {
  const both = (goesOn ? [coming, here] : [here, coming]) as unknown as [MigrationChoices, MigrationChoices];
  return mergedChoices(...both) as unknown as CopiedRow;
}
