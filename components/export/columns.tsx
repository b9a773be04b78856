import type { ExportedFile } from '../../utils/case/db.ts';
import type { ColumnProfile, TableReport } from '../../utils/files/report.ts';
import { useWords } from '../app/words.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { number } from '../ui/format.ts';

/** More columns than these nobody reads through here; the report in the bundle has them all. */
const shown = 200;

/** What each column of a table holds: how much, of which kind, and a value with its letters and digits replaced. */
export function Columns({ file, table }: { file: ExportedFile; table: TableReport }) {
  const { columns, profile, rows } = table;
  const { t, language } = useWords();
  if (!profile) return null;
  const more = columns.length - shown;
  return (
    <Foldable label={t('columns.label')}>
      <ul className="flex flex-col gap-1.5">
        {profile.columns.slice(0, shown).map((column, at) => (
          // Names may come twice; places do not.
          // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes its columns.
          <li key={at}>
            <p className="font-medium">{columns[at]?.trim() || t('columns.unnamed', { number: at + 1 })}</p>
            <Column column={column} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="pt-1 text-quiet">{t('columns.others', { columns: number(more, language) })}</p>}
      <p className="pt-1 text-quiet">
        {profile.looked < rows &&
          t('columns.looked', { looked: number(profile.looked, language), rows: number(rows, language) })}{' '}
        {profile.readBack > 0 && t('columns.readBack', { rows: number(profile.readBack, language) })}
      </p>
    </Foldable>
  );
}

function Column({ column }: { column: ColumnProfile }) {
  const { t, language } = useWords();
  const { kind, filled, distinct, longest, min, max, sample } = column;
  if (filled === 0) return <p className="text-quiet">{t('columns.kind.empty')}</p>;
  const different = number(distinct, language);
  return (
    <p className="text-quiet">
      {[
        t(`columns.kind.${kind}`),
        t('columns.filled', { filled: number(filled, language) }),
        column.more ? t('columns.differentMore', { different }) : t('columns.different', { different }),
        t('columns.longest', { longest: number(longest, language) }),
        ...(min === undefined || max === undefined ? [] : [t('columns.range', { min, max })]),
      ].join(' · ')}
      {sample && (
        <>
          {' · '}
          <code>{sample}</code>
        </>
      )}
    </p>
  );
}
