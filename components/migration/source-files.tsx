import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { filesToMigrate } from '../../utils/case/migrations.ts';
import type { ExportedFile } from '../../utils/case/rows/export.ts';
import type { SourceFile } from '../../utils/migration/inspect.ts';
import { useWords } from '../app/words.tsx';
import { Callout } from '../ui/callout.tsx';
import { DropFiles } from '../ui/drop-files.tsx';
import { size } from '../ui/format.ts';

/** The files to read: those kept with the case, and those that were dropped here. `missing` were too large to be kept. */
export function useSourceFiles(files: readonly ExportedFile[]) {
  const [dropped, setDropped] = useState<SourceFile[]>([]);
  const key = files.map(({ id }) => id).join(' ');
  const stored = useLiveQuery(() => filesToMigrate(files), [key]);
  const all = useMemo(() => {
    const given = new Set(dropped.map(({ name, blob }) => `${name} ${blob.size}`));
    const kept = (stored?.kept ?? []).filter(({ name, blob }) => !given.has(`${name} ${blob.size}`));
    const missing = (stored?.missing ?? []).filter(({ name, report }) => !given.has(`${name} ${report.bytes}`));
    return { sources: [...kept, ...dropped], missing };
  }, [stored, dropped]);
  // The store tells anew of what stays the same; nothing is to be read again for that.
  const same = all.sources.map(({ name, blob }) => `${name} ${blob.size}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names and sizes stand for the files.
  const sources = useMemo(() => all.sources, [same]);
  const drop = (more: File[]) =>
    setDropped((before) => [...before, ...more.map((file) => ({ name: file.name, blob: file }))]);
  return { sources, missing: all.missing, ready: stored !== undefined, drop };
}

/** Asks for the files that are not kept, and takes others, too. */
export function SourceFiles({ missing, onDrop }: { missing: readonly ExportedFile[]; onDrop(files: File[]): void }) {
  const { t, language } = useWords();
  return (
    <>
      {missing.map(({ id, name, report }) => (
        <Callout key={id} tone="note">
          <p>{t('migration.missing', { name, size: size(report.bytes, language) })}</p>
        </Callout>
      ))}
      <DropFiles
        label={t('migration.drop')}
        choose={t('migration.choose')}
        note={t('migration.drop.note')}
        onFiles={onDrop}
      />
    </>
  );
}
