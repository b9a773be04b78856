import { useState } from 'react';
import { knownAnswer } from '../../utils/case/known-answer.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { MigrationView } from '../migration/migration-view.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FileIcon } from '../ui/icons.tsx';
import { AnswerCard } from './answer-card.tsx';
import { ApiExport } from './api-export.tsx';
import { CheckedFiles } from './checked-files.tsx';
import { FolderCard } from './folder-card.tsx';
import type { GrantedFolder } from './granted-folder.ts';
import { LeftBehind } from './left-behind.tsx';
import { NotTaken } from './not-taken.tsx';
import { Noticed } from './noticed.tsx';
import { ReadingList } from './reading-list.tsx';
import { RemovedFile } from './removed-file.tsx';
import { TakeArea } from './take-area.tsx';
import { takeEntries } from './taking.ts';
import { WhatIsIn } from './what-is-in.tsx';

interface FilesViewProps extends CaseProps {
  folder: GrantedFolder;
  newChecker(): Worker;
  newMigrator(): Worker;
}

/** The exported files: how they come in, what they come to together and one by one, and what to expect of them. */
export function FilesView({ view, atSite, folder, newChecker, newMigrator }: FilesViewProps) {
  const { t } = useWords();
  const { case: shown, site, state } = view;
  const [moving, setMoving] = useState(false);
  const answer = knownAnswer(site, shown.account.id, state);
  if (moving) return <MigrationView view={view} newMigrator={newMigrator} onBack={() => setMoving(false)} />;
  return (
    <>
      <LeftBehind caseId={shown.id} />
      <Noticed view={view} />
      <TakeArea onEntries={(entries) => void takeEntries(shown.id, entries, newChecker)} />
      <NotTaken caseId={shown.id} newChecker={newChecker} />
      <ReadingList caseId={shown.id} />
      <RemovedFile caseId={shown.id} />
      {answer.files.length === 0 ? (
        <EmptyState icon={<FileIcon className="size-5" />} title={t('files.none')}>
          <p>{t('files.none.what')}</p>
        </EmptyState>
      ) : (
        <>
          <AnswerCard answer={answer} site={site} />
          <CheckedFiles answer={answer} site={site} />
          <Button wide onPress={() => setMoving(true)}>
            {t('migration.open')}
          </Button>
        </>
      )}
      <FolderCard caseId={shown.id} folder={folder} />
      <ApiExport view={view} atSite={atSite} newChecker={newChecker} />
      <WhatIsIn view={view} atSite={atSite} />
    </>
  );
}
