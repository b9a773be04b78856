import type { Expectation } from './checks/counts.ts';
import type { TableReport } from './report.ts';

/** How much of one object is in the files. */
export interface Completeness {
  object: string;
  /** Records that the CRM showed, where that is known. */
  expected?: number;
  /** Records in the files, each counted once. */
  got: number;
  /** False when there may be more in what could not be read, or is still missing. */
  certain: boolean;
}

/** Every object that the CRM showed or a table holds, in that order. */
export function completenessOf(
  tables: readonly TableReport[],
  expected: readonly Expectation[],
  { broken, repeated, whole }: { broken: ReadonlySet<string>; repeated: ReadonlyMap<string, number>; whole: boolean },
): Completeness[] {
  const counts = new Map(expected.map(({ object, count }) => [object, count]));
  const objects = new Set([...counts.keys(), ...tables.flatMap(({ object }) => object ?? []), ...broken]);
  return [...objects].map((object) => {
    const rows = tables.reduce((sum, table) => (table.object === object ? sum + table.rows : sum), 0);
    const known = counts.get(object);
    return {
      object,
      ...(known === undefined ? {} : { expected: known }),
      got: rows - (repeated.get(object) ?? 0),
      certain: whole && !broken.has(object),
    };
  });
}
