import { useMemo, useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { lawsOf } from '../../utils/case/letters/laws.ts';
import { lettersOf } from '../../utils/case/letters/letters.ts';
import { type LetterSources, letterValues } from '../../utils/case/letters/values.ts';
import { dayNow } from '../../utils/case/playbook/index.ts';
import { useScreen } from '../app/screen.ts';
import { useSettings } from '../app/settings.tsx';
import { useWords } from '../app/words.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { MailIcon } from '../ui/icons.tsx';
import { LetterRow } from './letter-row.tsx';
import { NewLetter } from './new-letter.tsx';
import { Places } from './places.tsx';

/** Letters of a case: written from what the case knows, taken away, sent by the person, answered. */
export function LettersView({ view }: { view: CaseView }) {
  const { t, language } = useWords();
  const { organisation } = useSettings();
  const letters = useMemo(
    () =>
      lettersOf(view.state.events)
        .filter(({ removed }) => !removed)
        .toReversed(),
    [view.state.events],
  );
  // A draft of the letter that a task asks for is gone on with; without one it is chosen to be begun.
  const wanted = useScreen((screen) => screen.wantedLetter);
  const [open, setOpen] = useState(() => letters.find(({ kind, sent }) => kind === wanted && !sent)?.id);
  const sources: LetterSources = { ...view, organisation, today: dayNow() };
  return (
    <>
      <NewLetter
        caseId={view.case.id}
        sources={sources}
        laws={lawsOf(view.state)}
        wanted={wanted}
        before={letters[0]?.language}
        onBegun={setOpen}
      />
      {letters.length === 0 ? (
        <EmptyState icon={<MailIcon className="size-6" />} title={t('letters.none')}>
          <p>{t('letters.none.text')}</p>
        </EmptyState>
      ) : (
        <ul
          aria-label={t('letters.title')}
          className="divide-y divide-line rounded-xl border border-line bg-card shadow-card"
        >
          {letters.map((letter) => (
            <LetterRow
              key={letter.id}
              view={view}
              letter={letter}
              sources={sources}
              open={open === letter.id}
              onOpen={(opened) => setOpen(opened ? letter.id : undefined)}
            />
          ))}
        </ul>
      )}
      <Places caseId={view.case.id} values={letterValues(sources, {}, language)} />
    </>
  );
}
