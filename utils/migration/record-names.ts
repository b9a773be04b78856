import { type ReadingOptions, readAll, type SourceFile } from './inspect.ts';
import type { Goal } from './map.ts';
import { joinedName } from './person-name.ts';
import type { SourceTable } from './read/source.ts';
import type { NextSystem } from './system.ts';
import type { PlannedTable } from './table-work.ts';

/** Objects that others point to. */
const linked = ['company', 'contact', 'deal'] as const;
export type LinkedObject = (typeof linked)[number];

/** The names of records by their former ids. */
export type RecordNames = ReadonlyMap<LinkedObject, ReadonlyMap<string, string>>;

/** Names held at most, of all objects together: a hundred bytes each. */
const most = 1_000_000;

/**
 * The names of the records that others point to by id alone, for a system that links by names. The files are read once more only
 * when that is so; without the pointed-to table, or with more records than are held, there is nothing to look up.
 */
export async function recordNames(
  files: readonly SourceFile[],
  plan: readonly PlannedTable[],
  system: NextSystem,
  options: ReadingOptions,
): Promise<RecordNames> {
  const names = new Map<LinkedObject, Map<string, string>>();
  const wanted = linked.filter((object) => plan.some((table) => lacksName(table, object, system)));
  const sources = plan.filter(({ object, goals }) => wanted.some((one) => one === object) && goalAt(goals, 'id') >= 0);
  if (sources.length === 0) return names;
  const tables = new Map<SourceTable, PlannedTable>();
  let number = -1;
  let held = 0;
  for await (const event of readAll(files, options)) {
    if (event.type === 'table') {
      number++;
      const planned = sources.find((table) => table.number === number);
      if (planned) tables.set(event.table, planned);
    } else if (event.type === 'rows') {
      const table = tables.get(event.table);
      if (!table) continue;
      const object = table.object as LinkedObject;
      const ofObject = names.get(object) ?? new Map<string, string>();
      names.set(object, ofObject);
      for (const { cells } of event.rows) {
        const id = cells[goalAt(table.goals, 'id')]?.trim() ?? '';
        const name = nameIn(cells, table.goals);
        if (id === '' || name === '' || ofObject.has(id)) continue;
        if (++held > most) return new Map();
        ofObject.set(id, name);
      }
    }
  }
  return names;
}

/** The table points to such records by id, and the system's field for their name gets no column. */
function lacksName({ object, goals }: PlannedTable, other: LinkedObject, system: NextSystem): boolean {
  const fields = (object && system.objects[object]?.fields) ?? {};
  return Object.hasOwn(fields, `${other}Name`) && goalAt(goals, `${other}Name`) < 0 && goalAt(goals, `${other}Id`) >= 0;
}

function goalAt(goals: readonly Goal[], field: string): number {
  return goals.findIndex((goal) => goal.to === 'field' && goal.field === field);
}

function nameIn(cells: readonly string[], goals: readonly Goal[]): string {
  const whole = goalAt(goals, 'name');
  if (whole >= 0) return cells[whole]?.trim() ?? '';
  const part = (name: 'first' | 'last') => {
    const at = goals.findIndex((goal) => goal.to === 'name' && goal.part === name);
    return cells[at >= 0 ? at : goalAt(goals, `${name}Name`)] ?? '';
  };
  return joinedName(part('first'), part('last'));
}
