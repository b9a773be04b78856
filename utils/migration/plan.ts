import type { ColumnFacts } from './columns.ts';
import type { Goal } from './map.ts';
import { plainName, readings } from './name.ts';
import type { LinkedObject, RecordNames } from './record-names.ts';
import type { OutColumn } from './row.ts';
import type { NextSystem } from './system.ts';
import { type RecordObject, vocabulary } from './vocabulary/index.ts';

/** A column of the source, with what was found in it and where it goes. */
export interface PlannedColumn extends ColumnFacts {
  name: string;
  goal: Goal;
}

/** The columns to be written: the system's fields in its own order, then those that go along under their own names. */
export function outColumns(
  columns: readonly PlannedColumn[],
  object: RecordObject,
  system: NextSystem,
  names: RecordNames = new Map(),
): OutColumn[] {
  const fields = Object.entries(system.objects[object]?.fields ?? {});
  const out: OutColumn[] = [];
  for (const [id, facts] of fields) {
    const type = facts.type ?? vocabulary[object][id]?.type ?? 'text';
    const field = { id, facts, type };
    const at = columns.findIndex(({ goal }) => goal.to === 'field' && goal.field === id);
    const column = columns[at];
    const parts = ['first', 'last'].map((part) =>
      columns.findIndex(({ goal }) => goal.to === 'name' && goal.part === part),
    );
    if (column) {
      const whole = id === 'lastName' && isWholeName(column.name, object);
      const said = whole ? { said: 'name-kept-whole' as const } : {};
      out.push({ header: facts.header, field, from: [at], looks: column, ...said });
    } else if (id === 'name' && parts.every((part) => part >= 0)) {
      out.push({ header: facts.header, field, from: parts, looks: {}, said: 'name-joined' });
    } else {
      const link = lookUp(id, columns, names);
      if (link) out.push({ header: facts.header, field, looks: {}, said: 'name-looked-up', ...link });
    }
  }
  const headers = new Set(out.map(({ header }) => header));
  columns.forEach(({ name, goal, ...looks }, at) => {
    if (goal.to !== 'own') return;
    const header = freeName(name || `Column ${at + 1}`, headers);
    headers.add(header);
    out.push({ header, from: [at], looks });
  });
  return out;
}

/** For a field that wants the name of another record: the column with its id, and the names. */
function lookUp(id: string, columns: readonly PlannedColumn[], names: RecordNames) {
  const object = /^(company|contact|deal)Name$/.exec(id)?.[1] as LinkedObject | undefined;
  const known = object && names.get(object);
  const at = columns.findIndex(({ goal }) => goal.to === 'field' && goal.field === `${object}Id`);
  return known && at >= 0 ? { from: [at], names: known } : undefined;
}

/** A column named like a person's whole name and not like a family name. */
function isWholeName(name: string, object: RecordObject): boolean {
  const means = (id: string) => vocabulary[object][id]?.names.some((one) => readings(name).includes(plainName(one)));
  return means('name') === true && means('lastName') !== true;
}

/** Headers of required fields that no column goes to; of a list of which one is enough, all together. */
export function missingFields(columns: readonly OutColumn[], object: RecordObject, system: NextSystem): string[] {
  const known = system.objects[object];
  if (!known?.required) return [];
  const header = (id: string) => known.fields[id]?.header ?? id;
  const has = (id: string) => columns.some(({ field }) => field?.id === id);
  return [
    ...known.required.all.filter((id) => !has(id)).map(header),
    ...known.required.oneOf.filter((group) => !group.some(has)).map((group) => group.map(header).join(' / ')),
  ];
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) if (!taken.has(`${name} (${number})`)) return `${name} (${number})`;
}
