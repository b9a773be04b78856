import type { CaseProps } from '../app/case-props.ts';
import { useScreen } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Callout } from '../ui/callout.tsx';
import { DropFiles } from '../ui/drop-files.tsx';
import { CheckProgress } from './check-progress.tsx';
import { FileCard } from './file-card.tsx';
import { checkFile } from './file-check.ts';
import { WhatIsIn } from './what-is-in.tsx';

/** The exported files: what to expect of them, where to drop them, what was found. */
export function FilesView({ view, atSite, newChecker }: CaseProps & { newChecker: () => Worker }) {
  const { t } = useWords();
  const checks = useScreen((screen) => screen.checks).filter(({ caseId }) => caseId === view.case.id);
  const waiting = view.state.downloads.filter(({ name }) => !view.state.files.some((file) => file.name === name));
  const drop = (files: File[]) => {
    for (const file of files) void checkFile(view.case.id, file, newChecker);
  };
  const newest = view.state.files.toSorted((one, other) => other.report.checkedAt.localeCompare(one.report.checkedAt));
  return (
    <>
      {waiting.map(({ name, at }) => (
        <Callout key={`${name} ${at}`} tone="note" title={t('files.noticed', { name })}>
          <p>{t('files.noticed.todo')}</p>
        </Callout>
      ))}
      <DropFiles label={t('files.drop')} choose={t('files.choose')} note={t('files.private')} onFiles={drop} />
      {checks.map((check) => (
        <CheckProgress key={check.id} check={check} />
      ))}
      {newest.map((file) => (
        <FileCard key={file.id} file={file} site={view.site} />
      ))}
      <WhatIsIn view={view} atSite={atSite} />
    </>
  );
}
