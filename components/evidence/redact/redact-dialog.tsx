import { useState } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { AboutEvidence } from '../../../utils/case/about-evidence.ts';
import type { Evidence } from '../../../utils/case/rows/evidence.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { RedactPart } from './redact-part.tsx';

interface RedactDialogProps {
  evidence: Evidence;
  about: AboutEvidence;
  /** Names of the parts whose originals are not here: nothing more can be blacked out of them. */
  away: readonly string[];
}

/** Blacks out parts of a piece of evidence, for the copy that leaves; first which part, then what of it. */
export function RedactDialog({ evidence, about, away }: RedactDialogProps) {
  const { t } = useWords();
  const [name, setName] = useState<string>();
  const part = evidence.parts.find((one) => one.name === name);
  /** Where there is nothing to choose from. */
  const only = evidence.parts.length === 1 && away.length === 0 ? evidence.parts[0] : undefined;
  const redacted = about.redacted.get(evidence.id);
  const stateOf = (each: string) => {
    if (away.includes(each)) return t('redact.state.came');
    const places = redacted?.get(each)?.places;
    if (places === undefined) return t('redact.state.asItIs');
    return places === 0 ? t('redact.state.leftOut') : t('redact.places', { count: places });
  };
  return (
    <DialogTrigger onOpenChange={() => setName(only?.name)}>
      <Button look="quiet" aria-label={t('redact.of', { title: evidence.title })}>
        {t('redact')}
      </Button>
      <ModalOverlay isDismissable className="fixed inset-0 z-10 bg-black/45 p-2">
        <Modal className="mx-auto h-full max-w-5xl rounded-xl border border-line bg-card p-3 shadow-card">
          <Dialog className="flex h-full flex-col gap-2 text-sm outline-none">
            {({ close }) => (
              <>
                <div className="flex items-start justify-between gap-2">
                  <Heading slot="title" className="min-w-0 font-semibold">
                    {t('redact')}
                    {part && ` · ${part.name}`}
                  </Heading>
                  <span className="shrink-0">
                    <Button onPress={close}>{t('notice.close')}</Button>
                  </span>
                </div>
                <div className="min-h-0 flex-1 overflow-auto">
                  {part ? (
                    <RedactPart
                      key={part.name}
                      evidence={evidence}
                      part={part}
                      onDone={() => (only ? close() : setName(undefined))}
                    />
                  ) : (
                    <>
                      <p className="mb-2">{t('redact.means')}</p>
                      <ul className="flex flex-col gap-2">
                        {evidence.parts.map((each) => (
                          <li key={each.name} className="flex flex-wrap items-center justify-between gap-2">
                            <Button isDisabled={away.includes(each.name)} onPress={() => setName(each.name)}>
                              {each.name}
                            </Button>
                            <span className="text-xs text-quiet">{stateOf(each.name)}</span>
                          </li>
                        ))}
                      </ul>
                    </>
                  )}
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
