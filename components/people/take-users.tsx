import { useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { useWords } from '../app/words.tsx';
import { type ListAnswer, readInWorker } from '../customers/list-reader.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { DropFiles } from '../ui/drop-files.tsx';
import { FileUsers } from './file-users.tsx';
import { PageUsers } from './page-users.tsx';
import { useUsersTab } from './use-users-tab.ts';

interface TakeUsersProps {
  view: CaseView;
  /** There is a list already: the next one says who is still active. */
  again: boolean;
  newListReader: () => Worker;
}

/** Rows of a user list; the largest accounts have some thousands of seats and as many former ones. */
const mostUsers = 20_000;

type Given = 'page' | { file: File; answer?: ListAnswer } | undefined;

/** A list of users is dropped, chosen or read from the CRM’s page, and shown to be confirmed. Nothing is kept before that. */
export function TakeUsers({ view, again, newListReader }: TakeUsersProps) {
  const { t } = useWords();
  const [given, setGiven] = useState<Given>();
  const atCrm = useUsersTab(view.case) !== undefined;
  const reading = useRef<AbortController>(undefined);
  useEffect(() => () => reading.current?.abort(), []);
  const stop = () => {
    reading.current?.abort();
    setGiven(undefined);
  };
  const take = async ([file]: File[]) => {
    reading.current?.abort();
    if (!file) return;
    const own = new AbortController();
    reading.current = own;
    setGiven({ file });
    const answer = await readInWorker(newListReader, file, own.signal, mostUsers);
    if (!own.signal.aborted) setGiven({ file, answer });
  };
  if (given === 'page') return <PageUsers view={view} again={again} onEnd={stop} />;
  if (given?.answer?.type === 'read')
    return <FileUsers caseId={view.case.id} file={given.file} tables={given.answer.tables} onEnd={stop} />;
  return (
    <Card title={t(again ? 'people.take.again' : 'people.take')}>
      <p className="text-sm text-quiet">{t(again ? 'people.take.again.text' : 'people.take.text')}</p>
      {given && !given.answer && (
        <>
          <p className="text-sm">{t('customers.reading', { name: given.file.name })}</p>
          <div>
            <Button onPress={stop}>{t('migration.stop')}</Button>
          </div>
        </>
      )}
      {given?.answer && <NotTaken file={given.file} answer={given.answer} />}
      <DropFiles
        label={t('people.take.drop')}
        choose={t('customers.choose')}
        look={again ? 'second' : 'primary'}
        note={t('people.take.note')}
        accept={['.csv', '.tsv', '.txt', '.xlsx', '.xlsm']}
        onFiles={(files) => void take(files)}
      >
        <Button isDisabled={!atCrm} onPress={() => setGiven('page')}>
          {t('people.page.take')}
        </Button>
      </DropFiles>
      {!atCrm && <p className="text-xs text-quiet">{t('people.page.where')}</p>}
    </Card>
  );
}

/** Why a file is no list. */
function NotTaken({ file, answer }: { file: File; answer: Exclude<ListAnswer, { type: 'read' }> }) {
  const { t } = useWords();
  const why =
    answer.type === 'failed'
      ? t('customers.trouble.failed')
      : answer.trouble === 'too-many-rows'
        ? t('people.take.tooMany')
        : t(`customers.trouble.${answer.trouble}`);
  return (
    <Callout tone="bad" title={t('lead', { words: file.name }) + why} urgent>
      <p>{t('customers.trouble.todo')}</p>
    </Callout>
  );
}
