import type { ObjectFacts } from '../files/object-facts.ts';
import type { FoundTable } from './inspect.ts';
import { type Goal, type Mapped, mapColumns } from './map.ts';
import { named } from './object-of.ts';
import type { NextSystem } from './system.ts';
import type { RecordObject } from './vocabulary/index.ts';

/** What the person chose before: where columns of each object go, by their names. */
export type Choices = Partial<Record<RecordObject, Readonly<Record<string, Goal>>>>;

/** Where the columns of a table go, as a proposal to the person. Empty for a table that nobody knows the object of. */
export function propose(
  table: FoundTable,
  system: NextSystem,
  facts: readonly ObjectFacts[],
  choices: Choices = {},
): Mapped[] {
  const { object, columns } = table;
  if (!object || !system.objects[object]) return [];
  const site = facts.find((one) => named(one.object) === object);
  const references = site?.references?.flatMap(({ column, object: other }) => {
    const pointed = named(other);
    return pointed ? [{ column, object: pointed }] : [];
  });
  return mapColumns(columns, object, system, {
    ...(site?.idColumn === undefined ? {} : { idColumn: site.idColumn }),
    ...(references ? { references } : {}),
    chosen: new Map(Object.entries(choices[object] ?? {})),
  });
}
