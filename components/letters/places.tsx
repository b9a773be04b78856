import type { LetterValues } from '../../utils/case/letters/places.ts';
import { letterPlaceNames } from '../../utils/case/letters/places.ts';
import { useWords } from '../app/words.tsx';
import { Card } from '../ui/card.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { PlaceField } from './place-field.tsx';

/** Known from the case, or said of each letter by itself. */
const elsewhere = new Set(['service', 'account', 'today', 'replyBy', 'reference', 'sentOn']);

/** All that letters name, to be said once for every letter of the case. */
export function Places({ caseId, values }: { caseId: string; values: LetterValues }) {
  const { t } = useWords();
  return (
    <Card>
      <Foldable label={t('letters.places')}>
        <div className="flex flex-col gap-2.5">
          <p className="text-xs text-quiet">{t('letters.places.text')}</p>
          {letterPlaceNames
            .filter((place) => !elsewhere.has(place))
            .map((place) => (
              <PlaceField key={place} caseId={caseId} place={place} known={values[place] ?? ''} />
            ))}
        </div>
      </Foldable>
    </Card>
  );
}
