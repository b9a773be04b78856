import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../app/words.tsx';
import { Button, type Look } from './button.tsx';

interface FormDialogProps {
  /** The button that opens it. */
  trigger: ReactNode;
  title: string;
  children?: ReactNode;
  answer: string;
  look?: Look;
  /** All that is needed is filled in. */
  ready?: boolean;
  /** Called as it opens: the place to empty its fields. */
  onOpen?(): void;
  onAnswer(): void;
}

/** A question with its fields, over everything else, with the way back. */
export function FormDialog(props: FormDialogProps) {
  const { trigger, title, children, answer, look = 'primary', ready = true, onOpen, onAnswer } = props;
  const { t } = useWords();
  return (
    <DialogTrigger onOpenChange={(open) => open && onOpen?.()}>
      {trigger}
      <ModalOverlay
        isDismissable
        className="fixed inset-0 z-10 flex items-end justify-center bg-black/45 p-3 sm:items-center"
      >
        <Modal className="max-h-full w-full max-w-sm overflow-auto rounded-xl border border-line bg-card p-4 shadow-card">
          <Dialog className="flex flex-col gap-3 text-sm outline-none">
            {({ close }) => (
              <>
                <Heading slot="title" className="text-base font-semibold">
                  {title}
                </Heading>
                {children}
                <div className="flex flex-wrap justify-end gap-2">
                  <Button onPress={close}>{t('ask.back')}</Button>
                  <Button
                    look={look}
                    isDisabled={!ready}
                    onPress={() => {
                      onAnswer();
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
