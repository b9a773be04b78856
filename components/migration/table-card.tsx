import type { Goal } from '../../utils/migration/map.ts';
import type { TableResult } from '../../utils/migration/migrate.ts';
import type { NextSystem } from '../../utils/migration/system.ts';
import { objectNames, objects, type RecordObject } from '../../utils/migration/vocabulary/index.ts';
import { useWords } from '../app/words.tsx';
import { Badge } from '../ui/badge.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { number } from '../ui/format.ts';
import { CheckIcon, WarnIcon } from '../ui/icons.tsx';
import { Choice } from './choice.tsx';
import { Columns } from './columns.tsx';
import { Fits } from './fits.tsx';
import type { ShownTable } from './planned.ts';

interface TableCardProps {
  table: ShownTable;
  system: NextSystem;
  /** Once every row was tried. */
  result: TableResult | undefined;
  onObject(object: RecordObject | 'none'): void;
  onGoal(column: number, goal: Goal): void;
}

/** One table: what it holds, how many rows fit, what doesn't, and where its columns go. */
export function TableCard({ table, system, result, onObject, onGoal }: TableCardProps) {
  const { t, say, language } = useWords();
  const { object } = table;
  const names = objects.map((id) => ({ id, name: say(system.objects[id]?.name ?? objectNames[id].name) }));
  return (
    <Card title={table.key} aside={result && <Share result={result} />}>
      <p className="text-xs text-quiet tabular-nums">
        {t('migration.rows', { rows: number(table.rows, language) })}
        {result && result.rejected > 0 && ` · ${t('migration.rejected', { rows: number(result.rejected, language) })}`}
      </p>
      <Choice
        label={t('migration.holds')}
        value={object ?? 'none'}
        groups={[names, [{ id: 'none', name: t('migration.holds.none') }]]}
        onChoose={(id) => onObject(id as RecordObject | 'none')}
      />
      {!object && <p className="text-sm text-quiet">{t('migration.holds.unknown')}</p>}
      {object && <WhatIsKnown system={system} object={object} result={result} />}
      {result && <Fits fits={result.fits} />}
      {object && (
        <Foldable label={t('migration.columns', { columns: number(table.columns.length, language) })}>
          <Columns table={{ ...table, object }} system={system} onChoose={onGoal} />
        </Foldable>
      )}
    </Card>
  );
}

function Share({ result: { rows, written, missing, tooWide } }: { result: TableResult }) {
  const { t, language } = useWords();
  const all = written === rows && missing.length === 0 && !tooWide;
  const Icon = all ? CheckIcon : WarnIcon;
  return (
    <Badge tone={all ? 'good' : 'warn'} icon={<Icon className="size-3" />}>
      {t('migration.fits', { ready: number(written, language), rows: number(rows, language) })}
    </Badge>
  );
}

interface WhatIsKnownProps {
  system: NextSystem;
  object: RecordObject;
  result: TableResult | undefined;
}

/** What the system asks of such records, and what of that nobody knows. */
function WhatIsKnown({ system, object, result }: WhatIsKnownProps) {
  const { t, say, language } = useWords();
  const name = say(system.name);
  const known = system.objects[object];
  if (!known) return <p className="text-sm text-quiet">{t('migration.noObject', { system: name })}</p>;
  return (
    <>
      {result && result.missing.length > 0 && (
        <Callout tone="warn" title={t('migration.required', { names: result.missing.join(t('list.comma')) })}>
          <p>{t('migration.required.todo')}</p>
        </Callout>
      )}
      {result?.tooWide && (
        <Callout tone="warn">
          <p>{t('migration.tooWide', { most: number(system.file.columns ?? 0, language) })}</p>
        </Callout>
      )}
      {known.hint && <p className="text-sm text-quiet">{say(known.hint)}</p>}
      {(!known.required || !known.lengths) && (
        <p className="text-xs text-quiet">
          {!known.required && t('migration.required.unknown', { system: name })}{' '}
          {!known.lengths && t('migration.lengths.unknown')}
        </p>
      )}
    </>
  );
}
