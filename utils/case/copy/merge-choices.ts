import type { Choices } from '../../migration/propose.ts';
import type { MigrationChoices } from '../migrations.ts';

/** What was chosen in two places for the move of one case's data: all of both, and where both chose, what `first` says. */
export function mergedChoices(first: MigrationChoices, second: MigrationChoices): MigrationChoices {
  const columns: MigrationChoices['columns'] = { ...second.columns };
  for (const [system, choices] of Object.entries(first.columns))
    columns[system] = withColumns(choices, columns[system] ?? {});
  return { ...second, ...first, columns, objects: { ...second.objects, ...first.objects } };
}

function withColumns(first: Choices, second: Choices): Choices {
  const merged: Choices = { ...second };
  for (const object of Object.keys(first) as (keyof Choices)[])
    merged[object] = { ...second[object], ...first[object] };
  return merged;
}
