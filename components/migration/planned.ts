import type { MigrationChoices } from '../../utils/case/migrations.ts';
import type { ObjectFacts } from '../../utils/files/object-facts.ts';
import type { FoundTable } from '../../utils/migration/inspect.ts';
import type { Mapped } from '../../utils/migration/map.ts';
import type { PlannedTable } from '../../utils/migration/migrate.ts';
import { propose } from '../../utils/migration/propose.ts';
import type { NextSystem } from '../../utils/migration/system.ts';

/** A table with its plan and how each column came to its goal. */
export interface ShownTable extends PlannedTable {
  key: string;
  mapped: Mapped[];
}

/** The tables that were found, with what the person said of them and of their columns. */
export function planned(
  tables: readonly FoundTable[],
  system: NextSystem,
  facts: readonly ObjectFacts[],
  choices: MigrationChoices,
): ShownTable[] {
  return tables.map((table): ShownTable => {
    const key = tableName(table);
    const said = choices.objects[key];
    const { object: told, ...rest } = table;
    const object = said === undefined ? told : said === 'none' ? undefined : said;
    const found = { ...rest, ...(object ? { object } : {}) };
    const mapped = propose(found, system, facts, choices.columns[system.id]);
    const all = table.columns.map((_, at): Mapped => mapped[at] ?? { goal: { to: 'own' }, confidence: 'sure' });
    return { ...found, key, mapped: all, goals: all.map(({ goal }) => goal) };
  });
}

/** A table's name for people, and its key among the person's choices. */
function tableName({ path, part }: { path: string; part?: string }): string {
  return part === undefined ? path : `${path} · ${part}`;
}
