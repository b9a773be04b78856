import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Evidence, EvidencePart } from '../../utils/case/rows/evidence.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { PartBody } from './part-body.tsx';
import { kindOf } from './part-kind.ts';
import { useBlobUrl } from './use-blob-url.ts';

interface PartProps {
  evidence: Evidence;
  part: EvidencePart;
  /** Name of the saved file, where it is not the part's. */
  saveAs?: string | undefined;
}

/** A button that shows one part as large as the window; nothing in it runs and nothing is loaded. */
export function PartDialog({ evidence, part, saveAs }: PartProps) {
  const { t } = useWords();
  const kind = t(`part.${kindOf(part)}`);
  return (
    <DialogTrigger>
      <Button aria-label={t('evidence.view', { kind, name: part.name })}>{kind}</Button>
      <ModalOverlay isDismissable className="fixed inset-0 z-10 bg-black/45 p-2">
        <Modal className="mx-auto h-full max-w-5xl rounded-xl border border-line bg-card p-3 shadow-card">
          <Dialog className="flex h-full flex-col gap-2 outline-none">
            {({ close }) => (
              <>
                <div className="flex items-start justify-between gap-2">
                  <Heading slot="title" className="min-w-0 text-sm font-semibold">
                    {evidence.title} · {part.name}
                  </Heading>
                  <span className="shrink-0">
                    <Button onPress={close}>{t('notice.close')}</Button>
                  </span>
                </div>
                <section
                  aria-label={part.name}
                  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by those who scroll with the keyboard
                  tabIndex={0}
                  className="min-h-0 flex-1 overflow-auto rounded-lg border border-line bg-paper"
                >
                  <PartBody evidence={evidence} part={part} />
                </section>
                <SaveCopy evidence={evidence} part={part} saveAs={saveAs} />
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function SaveCopy({ evidence, part, saveAs = part.name }: PartProps) {
  const { t } = useWords();
  const url = useBlobUrl(evidence.id, part.name, 'application/octet-stream');
  return (
    <a href={url} download={saveAs} className="self-start text-sm text-accent underline underline-offset-2">
      {t('evidence.saveCopy')}
    </a>
  );
}
