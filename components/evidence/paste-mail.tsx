import { useState } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { WordsField } from '../ui/field.tsx';
import { largest } from './dropped.ts';

/** A window for the source of a mail, where a mail program shows it and saves no file. */
export function PasteMail({ onMail }: { onMail(mail: File): void }) {
  const { t } = useWords();
  const [source, setSource] = useState('');
  return (
    <DialogTrigger onOpenChange={() => setSource('')}>
      <Button>{t('mail.paste')}</Button>
      <ModalOverlay
        isDismissable
        className="fixed inset-0 z-10 flex items-end justify-center bg-black/45 p-3 sm:items-center"
      >
        <Modal className="w-full max-w-lg rounded-xl border border-line bg-card p-4 shadow-card">
          <Dialog className="flex flex-col gap-3 text-sm outline-none">
            {({ close }) => (
              <>
                <Heading slot="title" className="text-base font-semibold">
                  {t('mail.paste')}
                </Heading>
                <p>{t('mail.paste.how')}</p>
                <WordsField
                  label={t('mail.paste.source')}
                  value={source}
                  onChange={setSource}
                  lines={8}
                  maxLength={largest}
                />
                <div className="flex flex-wrap justify-end gap-2">
                  <Button onPress={close}>{t('ask.back')}</Button>
                  <Button
                    look="primary"
                    isDisabled={source.trim() === ''}
                    onPress={() => {
                      onMail(mailFile(source));
                      close();
                    }}
                  >
                    {t('mail.paste.keep')}
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

/** The pasted text as the file it was: a text field turns line ends into line feeds, and mails have CRLF on their way. */
function mailFile(source: string): File {
  const lines = source.replace(/^\s+/, '').replace(/\r?\n/g, '\r\n');
  return new File([lines], 'pasted.eml', { type: 'message/rfc822' });
}
