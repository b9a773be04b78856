import { useState } from 'react';
import type { Goal } from '../../utils/migration/map.ts';
import type { NextSystem } from '../../utils/migration/system.ts';
import type { RecordObject } from '../../utils/migration/vocabulary/index.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { number } from '../ui/format.ts';
import { Choice, type Option } from './choice.tsx';
import { goalId, goalOf } from './goal.ts';
import type { ShownTable } from './planned.ts';

/** Columns that are drawn at once. */
const step = 30;

interface ColumnsProps {
  table: ShownTable & { object: RecordObject };
  system: NextSystem;
  onChoose(column: number, goal: Goal): void;
}

/** Where each column of a table goes, each a choice. */
export function Columns({ table, system, onChoose }: ColumnsProps) {
  const { t, language } = useWords();
  const [shown, setShown] = useState(step);
  const groups = useOptions(table.object, system);
  const more = table.columns.length - shown;
  return (
    <>
      <ul className="flex flex-col divide-y divide-line">
        {table.columns.slice(0, shown).map(({ name, kind }, at) => {
          const mapped = table.mapped[at];
          const called = name || t('columns.unnamed', { number: at + 1 });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a table never changes its columns, and names may come twice.
            <li key={at} className="flex flex-col gap-1 py-2">
              <p className="flex flex-wrap items-baseline justify-between gap-x-2 text-sm">
                <span className="min-w-0 font-medium">{called}</span>
                <span className="text-xs text-quiet">
                  {kind === 'empty' ? t('migration.empty') : t(`columns.kind.${kind}`)}
                </span>
              </p>
              <Choice
                label={t('migration.goal', { column: called })}
                quiet
                value={goalId(mapped?.goal ?? { to: 'own' })}
                groups={groups}
                onChoose={(id) => onChoose(at, goalOf(id))}
              />
              {mapped && mapped.confidence !== 'sure' && (
                <p className={`text-xs ${mapped.confidence === 'unsure' ? 'text-warn' : 'text-quiet'}`}>
                  {t(`migration.confidence.${mapped.confidence}`)}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button onPress={() => setShown(shown + step)}>
          {t('migration.columns.more', { columns: number(Math.min(more, step), language) })}
        </Button>
      )}
    </>
  );
}

function useOptions(object: RecordObject, system: NextSystem): Option[][] {
  const { t } = useWords();
  const known = system.objects[object];
  const fields = Object.entries(known?.fields ?? {}).map(([id, { header }]) => ({
    id: goalId({ to: 'field', field: id }),
    name: known?.required?.all.includes(id) ? t('migration.goal.required', { header }) : header,
  }));
  const hasWholeName = known?.fields.name !== undefined && known.fields.lastName === undefined;
  const parts: Option[] =
    hasWholeName && (object === 'contact' || object === 'lead')
      ? [
          { id: goalId({ to: 'name', part: 'first' }), name: t('migration.goal.first') },
          { id: goalId({ to: 'name', part: 'last' }), name: t('migration.goal.last') },
        ]
      : [];
  const others: Option[] = [
    { id: goalId({ to: 'own' }), name: t('migration.goal.own') },
    { id: goalId({ to: 'nowhere' }), name: t('migration.goal.nowhere') },
  ];
  return [others, [...fields, ...parts]].filter((group) => group.length > 0);
}
