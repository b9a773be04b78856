import type { ExportedFile } from '../../utils/case/rows/export.ts';
import type { TableReport } from '../../utils/files/report.ts';
import { useWords } from '../app/words.tsx';
import { Hash } from '../ui/copy.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { number, size } from '../ui/format.ts';
import { Columns } from './columns.tsx';

/** Every table that was read: rows, columns and what they hold, encoding, hash. */
export function Tables({ file, tables }: { file: ExportedFile; tables: TableReport[] }) {
  const { t, language } = useWords();
  if (tables.length === 0) return null;
  return (
    <Foldable label={t('tables.label', { tables: number(tables.length, language) })}>
      <ul className="flex flex-col gap-2">
        {tables.map((table) => (
          <li key={`${table.path} ${table.part ?? ''}`} className="rounded-lg bg-paper p-2 text-xs">
            <p className="text-sm font-medium">
              {table.part === undefined ? table.path : `${table.path} · ${table.part}`}
            </p>
            <p className="text-quiet">
              {t('tables.shape', {
                rows: number(table.rows, language),
                columns: number(table.columns.length, language),
                encoding: table.encoding.toUpperCase(),
                size: size(table.bytes, language),
              })}
            </p>
            <Hash sha256={table.sha256} />
            <Columns file={file} table={table} />
          </li>
        ))}
      </ul>
    </Foldable>
  );
}
