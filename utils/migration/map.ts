import type { ColumnKind } from '../files/report.ts';
import { type Fields, fieldNames } from './field-names.ts';
import { plainName, readings } from './name.ts';
import type { NextSystem } from './system.ts';
import type { FieldType } from './vocabulary/field-types.ts';
import { type RecordObject, vocabulary } from './vocabulary/index.ts';

/**
 * How a column came to its field: the person chose; a name fits; a name fits when a part of it is left out; or only what the
 * column holds does.
 */
export type Confidence = 'chosen' | 'sure' | 'likely' | 'unsure';

/** Where a column goes: to a field of the next system, into a name that it has in one, along under its own name, or nowhere. */
export type Goal =
  | { to: 'field'; field: string }
  | { to: 'name'; part: 'first' | 'last' }
  | { to: 'own' }
  | { to: 'nowhere' };

export interface Mapped {
  goal: Goal;
  confidence: Confidence;
}

/** A column as far as mapping needs it. */
export interface MapColumn {
  name: string;
  kind: ColumnKind;
}

/** What else is known: the site's id column and its columns that point to other objects, and the person's choices by column name. */
export interface MapHelp {
  idColumn?: string;
  references?: readonly { column: string; object: RecordObject }[];
  chosen?: ReadonlyMap<string, Goal>;
}

/** Kinds of columns that can only be meant for fields of one type. A date alone says nothing: when a record was made is no birthday. */
const kindTypes: Partial<Record<ColumnKind, FieldType>> = { email: 'email', phone: 'phone', url: 'url' };

/**
 * Finds for each column the field that it means, by names in English and Chinese and by what the source site says; where two columns
 * mean one field the better name wins, then the first. The person's choice always counts. What means nothing goes along under its
 * own name, so that nothing is left behind unseen; columns with nothing in them stay.
 */
export function mapColumns(
  columns: readonly MapColumn[],
  object: RecordObject,
  system: NextSystem,
  help: MapHelp = {},
): Mapped[] {
  const fields = system.objects[object]?.fields ?? {};
  const mapped: (Mapped | undefined)[] = columns.map(({ name }) => {
    const chosen = help.chosen?.get(name);
    const known = chosen && (chosen.to !== 'field' || Object.hasOwn(fields, chosen.field));
    return known ? { goal: chosen, confidence: 'chosen' } : undefined;
  });
  const taken = new Set(mapped.flatMap((one) => (one?.goal.to === 'field' ? [one.goal.field] : [])));
  const give = (at: number, field: string | undefined, confidence: Confidence) => {
    if (field === undefined || mapped[at] || taken.has(field)) return;
    taken.add(field);
    mapped[at] = { goal: { to: 'field', field }, confidence };
  };

  const filled = columns.map(({ name, kind }, at) => ({ name, kind, at })).filter(({ kind }) => kind !== 'empty');
  for (const { name, at } of filled) give(at, bySite(name, fields, help), 'sure');
  const names = fieldNames(object, fields);
  const deepest = Math.max(0, ...filled.map(({ name }) => readings(name).length));
  for (let depth = 0; depth < deepest; depth++) {
    for (const { name, at } of filled) {
      const candidates = names.get(readings(name)[depth] ?? '') ?? [];
      give(
        at,
        candidates.find((field) => !taken.has(field)),
        depth === 0 ? 'sure' : 'likely',
      );
    }
  }
  splitNames(filled, mapped, taken, object, fields);
  for (const { kind, at } of filled) give(at, byKind(kind, columns, mapped, object, fields), 'unsure');
  return columns.map(
    ({ kind }, at) => mapped[at] ?? { goal: { to: kind === 'empty' ? 'nowhere' : 'own' }, confidence: 'sure' },
  );
}

/**
 * A system may have a person's name in one field and the source in two, or the other way round: then first and last name are joined
 * (a last name alone is the name), or the whole name goes into the last name, which is the one that systems ask for.
 */
function splitNames(
  columns: readonly { name: string; at: number }[],
  mapped: (Mapped | undefined)[],
  taken: ReadonlySet<string>,
  object: RecordObject,
  fields: Fields,
): void {
  const has = (field: string) => Object.hasOwn(fields, field);
  const find = (meaning: string) => {
    const names = new Set(vocabulary[object][meaning]?.names.map(plainName));
    return columns.find(({ name, at }) => !mapped[at] && readings(name).some((reading) => names.has(reading)))?.at;
  };
  if (has('name') && !has('lastName') && !taken.has('name')) {
    const [first, last] = [find('firstName'), find('lastName')];
    if (last === undefined) return;
    if (first === undefined) {
      mapped[last] = { goal: { to: 'field', field: 'name' }, confidence: 'likely' };
      return;
    }
    mapped[first] = { goal: { to: 'name', part: 'first' }, confidence: 'sure' };
    mapped[last] = { goal: { to: 'name', part: 'last' }, confidence: 'sure' };
  } else if (has('lastName') && !has('name') && !taken.has('lastName') && !taken.has('firstName')) {
    const whole = find('name');
    if (whole !== undefined) mapped[whole] = { goal: { to: 'field', field: 'lastName' }, confidence: 'likely' };
  }
}

function bySite(name: string, fields: Fields, { idColumn, references }: MapHelp): string | undefined {
  const same = (other: string) => plainName(other) === plainName(name);
  if (idColumn !== undefined && same(idColumn) && Object.hasOwn(fields, 'id')) return 'id';
  const object = references?.find(({ column }) => same(column))?.object;
  const field = object && `${object}Id`;
  return field !== undefined && Object.hasOwn(fields, field) ? field : undefined;
}

/** The only field of the type that this column alone is of. */
function byKind(
  kind: ColumnKind,
  columns: readonly MapColumn[],
  mapped: readonly (Mapped | undefined)[],
  object: RecordObject,
  fields: Fields,
): string | undefined {
  const type = kindTypes[kind];
  if (type === undefined) return undefined;
  if (columns.filter((column, at) => column.kind === kind && !mapped[at]).length !== 1) return undefined;
  const fitting = Object.entries(fields).filter(
    ([field, own]) => (own.type ?? vocabulary[object][field]?.type) === type,
  );
  return fitting.length === 1 ? fitting[0]?.[0] : undefined;
}
