import { useState } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Evidence } from '../../utils/case/rows/evidence.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { WordsField } from '../ui/field.tsx';
import { type EvidenceWords, putIntoWords } from './act.ts';

interface DescribeProps {
  evidence: Evidence;
  /** What it is called and said to be until now. */
  words: EvidenceWords;
}

/** Title and description of a piece, in the person's own words. The evidence itself is not changed. */
export function Describe({ evidence, words }: DescribeProps) {
  const { t } = useWords();
  const [title, setTitle] = useState(words.title);
  const [description, setDescription] = useState(words.description);
  const begin = () => {
    setTitle(words.title);
    setDescription(words.description);
  };
  return (
    <DialogTrigger onOpenChange={begin}>
      <Button look="quiet" aria-label={t('describe.of', { title: words.title })}>
        {t('describe')}
      </Button>
      <ModalOverlay
        isDismissable
        className="fixed inset-0 z-10 flex items-end justify-center bg-black/45 p-3 sm:items-center"
      >
        <Modal className="w-full max-w-sm rounded-xl border border-line bg-card p-4 shadow-card">
          <Dialog className="flex flex-col gap-3 text-sm outline-none">
            {({ close }) => (
              <>
                <Heading slot="title" className="text-base font-semibold">
                  {t('describe')}
                </Heading>
                <WordsField label={t('describe.title')} value={title} onChange={setTitle} maxLength={200} />
                <WordsField
                  label={t('describe.description')}
                  help={t('describe.help')}
                  value={description}
                  onChange={setDescription}
                  lines={4}
                  maxLength={5_000}
                />
                <div className="flex flex-wrap justify-end gap-2">
                  <Button onPress={close}>{t('ask.back')}</Button>
                  <Button
                    look="primary"
                    isDisabled={title === words.title && description === words.description}
                    onPress={() => {
                      void putIntoWords(evidence, words, { title, description });
                      close();
                    }}
                  >
                    {t('describe.keep')}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
