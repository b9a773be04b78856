import { Fragment } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { fillMarks, missingIn } from '../../utils/case/letters/fill.ts';
import { keepLetter, mapWords, wholeOf } from '../../utils/case/letters/keep.ts';
import type { Letter } from '../../utils/case/letters/letters.ts';
import { templates } from '../../utils/case/letters/templates/index.ts';
import { type LetterSources, letterValues } from '../../utils/case/letters/values.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { DueAmount } from './due-amount.tsx';
import { PlaceField } from './place-field.tsx';

interface MissingProps {
  view: CaseView;
  letter: Letter;
  sources: LetterSources;
}

/** What is still marked in a letter: a field for each, and what the case has come to know since. */
export function Missing({ view, letter, sources }: MissingProps) {
  const { t } = useWords();
  const caseId = view.case.id;
  const missing = missingIn(wholeOf(letter), letter.language);
  if (missing.length === 0) return null;
  const values = letterValues(sources, templates[letter.kind], letter.language);
  const known = missing.filter((place) => (values[place] ?? '') !== '');
  const fill = () =>
    attempt(() =>
      keepLetter(
        caseId,
        letter,
        mapWords(letter, (part) => fillMarks(part, values, letter.language)),
      ),
    );
  return (
    <section className="flex flex-col gap-2.5 rounded-lg bg-warn-soft p-2.5 text-warn">
      <h4 className="text-sm font-semibold">{t('letters.missing', { count: missing.length })}</h4>
      <p className="text-xs">{t('letters.missing.text')}</p>
      {known.length > 0 && (
        <div>
          <Button onPress={() => void fill()}>{t('letters.missing.known', { count: known.length })}</Button>
        </div>
      )}
      {missing
        .filter((place) => !known.includes(place))
        .map((place) => (
          <Fragment key={place}>
            {place === 'amount' && <DueAmount view={view} letter={letter} today={sources.today} />}
            <PlaceField caseId={caseId} place={place} known="" />
          </Fragment>
        ))}
    </section>
  );
}
