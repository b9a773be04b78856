import { type ReactNode, useState } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../app/words.tsx';
import { Button, type Look } from './button.tsx';
import { WordsField } from './field.tsx';

interface AskProps {
  /** The button that opens it. */
  trigger: ReactNode;
  title: string;
  children?: ReactNode;
  /** Label of a field for the reason; without it only yes or no is asked. */
  reason?: string;
  answer: string;
  look?: Look;
  onAnswer(reason: string): void;
}

/** Asks once more before something is done, with a reason where the log wants one. */
export function Ask({ trigger, title, children, reason: label, answer, look = 'primary', onAnswer }: AskProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  return (
    <DialogTrigger onOpenChange={() => setReason('')}>
      {trigger}
      <ModalOverlay
        isDismissable
        className="fixed inset-0 z-10 flex items-end justify-center bg-black/45 p-3 sm:items-center"
      >
        <Modal className="w-full max-w-sm rounded-xl border border-line bg-card p-4 shadow-card">
          <Dialog className="flex flex-col gap-3 text-sm outline-none">
            {({ close }) => (
              <>
                <Heading slot="title" className="text-base font-semibold">
                  {title}
                </Heading>
                {children}
                {label && <WordsField label={label} value={reason} onChange={setReason} lines={2} maxLength={1_000} />}
                <div className="flex flex-wrap justify-end gap-2">
                  <Button onPress={close}>{t('ask.back')}</Button>
                  <Button
                    look={look}
                    isDisabled={label !== undefined && reason.trim() === ''}
                    onPress={() => {
                      onAnswer(reason.trim());
                      close();
                    }}
                  >
                    {answer}
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
