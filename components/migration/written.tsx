import type { MigrationResult } from '../../utils/migration/migrate.ts';
import type { NextSystem } from '../../utils/migration/system.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { Hash } from '../ui/copy.tsx';
import { number, size } from '../ui/format.ts';
import { saveFile } from '../ui/save-file.ts';

/** Files that were written: into a folder of this name, or held until they are saved. */
export interface Written {
  result: MigrationResult;
  folder?: string;
  blobs: { name: string; blob: Blob }[];
}

/** The files for the import, each with its size and hash, and whether all of it came back when it was read again. */
export function WrittenFiles({ written: { result, folder, blobs }, system }: { written: Written; system: NextSystem }) {
  const { t, say, language } = useWords();
  const files = result.tables.flatMap((table) => table.files);
  const aside = result.tables.flatMap(({ rejects }) => rejects);
  const sorted = [...files, ...aside].toSorted((one, other) => one.name.localeCompare(other.name));
  const differs = sorted.reduce((sum, file) => sum + file.differs, 0);
  const rows = sorted.reduce((sum, file) => sum + file.rows, 0);
  const save = (name: string) => {
    const held = blobs.find((one) => one.name === name);
    // Without a type browsers may change the ending.
    if (held) saveFile(new Blob([held.blob], { type: 'text/csv' }), name);
  };
  return (
    <Card title={t('migration.written', { system: say(system.name) })} strong>
      {differs > 0 ? (
        <Callout tone="bad" title={t('migration.written.differs', { rows: number(differs, language) })} urgent />
      ) : (
        <Callout tone="good" title={t('migration.written.same', { rows: number(rows, language) })} urgent>
          <p>{t('migration.written.order')}</p>
        </Callout>
      )}
      {folder !== undefined && <p className="text-sm">{t('migration.written.folder', { folder })}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {sorted.map((file) => (
          <li key={file.name} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <div className="min-w-0 flex-1">
              <p className="text-sm font-medium break-all">{file.name}</p>
              <p className="text-xs text-quiet tabular-nums">
                {t('migration.written.rows', { rows: number(file.rows, language), size: size(file.bytes, language) })}
              </p>
              {aside.includes(file) && <p className="text-xs text-warn">{t('migration.written.aside')}</p>}
              <Hash sha256={file.sha256} />
            </div>
            {folder === undefined && (
              <Button aria-label={t('migration.save.of', { name: file.name })} onPress={() => save(file.name)}>
                {t('migration.save')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {folder === undefined && sorted.length > 1 && (
        <Button wide onPress={() => sorted.forEach(({ name }) => void save(name))}>
          {t('migration.save.all')}
        </Button>
      )}
    </Card>
  );
}
