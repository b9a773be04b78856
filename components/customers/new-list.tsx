import { useEffect, useRef, useState } from 'react';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { DropFiles } from '../ui/drop-files.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FileIcon } from '../ui/icons.tsx';
import { ConfirmList } from './confirm-list.tsx';
import { type ListAnswer, readInWorker } from './list-reader.ts';
import { OneCustomer } from './one-customer.tsx';
import { saveTemplate } from './template.ts';

interface NewListProps {
  caseId: string;
  newListReader: () => Worker;
  onTaken(list: string): void;
  /** To the lists that are there. */
  onBack?: (() => void) | undefined;
}

type Given = { file: File; answer?: ListAnswer } | 'several-files' | undefined;

/** A list is dropped or chosen, read, and shown to be confirmed. Nothing is kept before that. */
export function NewList({ caseId, newListReader, onTaken, onBack }: NewListProps) {
  const { t } = useWords();
  const [given, setGiven] = useState<Given>();
  const reading = useRef<AbortController>(undefined);
  useEffect(() => () => reading.current?.abort(), []);
  const stop = () => {
    reading.current?.abort();
    setGiven(undefined);
  };
  const take = async (files: File[]) => {
    reading.current?.abort();
    const [file, second] = files;
    if (!file) return;
    if (second) return setGiven('several-files');
    const own = new AbortController();
    reading.current = own;
    setGiven({ file });
    const answer = await readInWorker(newListReader, file, own.signal);
    if (!own.signal.aborted) setGiven({ file, answer });
  };
  if (given && given !== 'several-files' && given.answer?.type === 'read') {
    const { file, answer } = given;
    return <ConfirmList caseId={caseId} file={file} tables={answer.tables} onTaken={onTaken} onBack={stop} />;
  }
  return (
    <>
      <EmptyState icon={<FileIcon className="size-6" />} title={t('customers.title')}>
        <p>{t('customers.text')}</p>
      </EmptyState>
      {given && <NotTaken given={given} onStop={stop} />}
      <DropFiles
        label={t('customers.drop')}
        choose={t('customers.choose')}
        note={t('customers.drop.note')}
        accept={['.csv', '.tsv', '.txt', '.xlsx', '.xlsm']}
        onFiles={(files) => void take(files)}
      />
      <div className="flex flex-wrap gap-2">
        <TemplateButton />
        {onBack && <Button onPress={onBack}>{t('ask.back')}</Button>}
      </div>
      <OneCustomer caseId={caseId} onTaken={onTaken} />
    </>
  );
}

function TemplateButton() {
  const { t, language } = useWords();
  return (
    <Button look="quiet" onPress={() => saveTemplate(language)}>
      {t('customers.template')}
    </Button>
  );
}

/** The file is being read, or why it is no list. */
function NotTaken({ given, onStop }: { given: Exclude<Given, undefined>; onStop(): void }) {
  const { t } = useWords();
  if (given === 'several-files') return <Callout tone="warn" title={t('customers.trouble.several-files')} urgent />;
  const { file, answer } = given;
  if (!answer)
    return (
      <Card>
        <p className="text-sm">{t('customers.reading', { name: file.name })}</p>
        <div>
          <Button onPress={onStop}>{t('migration.stop')}</Button>
        </div>
      </Card>
    );
  if (answer.type === 'read') return null;
  const title = answer.type === 'failed' ? t('customers.trouble.failed') : t(`customers.trouble.${answer.trouble}`);
  return (
    <Callout tone="bad" title={t('lead', { words: file.name }) + title} urgent>
      <p>{t('customers.trouble.todo')}</p>
      {answer.type === 'failed' && <p className="text-xs">{answer.message}</p>}
    </Callout>
  );
}
