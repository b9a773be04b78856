import { useState } from 'react';
import type { ExportedFile } from '../../utils/case/rows/export.ts';
import type { TableReport } from '../../utils/files/report.ts';
import { useWords } from '../app/words.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { number } from '../ui/format.ts';
import { Column } from './column.tsx';
import { readValues, type Values } from './read-values.ts';

/** More columns than these nobody reads through here; the report in the bundle has them all. */
const shown = 200;

/** What each column of a table holds: how much, of which kind, and a value with its letters and digits replaced. */
export function Columns({ file, table }: { file: ExportedFile; table: TableReport }) {
  const { t, language } = useWords();
  const [values, setValues] = useState<Values>();
  const { columns, profile, rows } = table;
  if (!profile) return null;
  const more = columns.length - shown;
  // Read once for all columns, when the first is to be shown.
  const show = () => !values && void readValues(file, table).then(setValues);
  return (
    <Foldable label={t('columns.label')}>
      <ul className="flex flex-col gap-1.5">
        {profile.columns.slice(0, shown).map((column, at) => (
          // Names may come twice; places do not.
          // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes its columns.
          <li key={at}>
            <Column
              name={columns[at]?.trim() || t('columns.unnamed', { number: at + 1 })}
              column={column}
              value={values?.type === 'read' ? values.values[at] : undefined}
              onShow={values?.type === 'none' ? undefined : show}
            />
          </li>
        ))}
      </ul>
      {values?.type === 'none' && <p className="pt-1 text-warn">{t(`columns.noValues.${values.reason}`)}</p>}
      {more > 0 && <p className="pt-1 text-quiet">{t('columns.others', { columns: number(more, language) })}</p>}
      <p className="pt-1 text-quiet">
        {profile.looked < rows &&
          t('columns.looked', { looked: number(profile.looked, language), rows: number(rows, language) })}{' '}
        {profile.readBack > 0 && t('columns.readBack', { rows: number(profile.readBack, language) })}
      </p>
    </Foldable>
  );
}
