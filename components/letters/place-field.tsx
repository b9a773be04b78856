import { useEffect, useState } from 'react';
import { setPlace } from '../../utils/case/letters/keep.ts';
import { type LetterPlace, letterPlaces } from '../../utils/case/letters/places.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../ui/date-field.tsx';
import { WordsField } from '../ui/field.tsx';

interface PlaceFieldProps {
  caseId: string;
  place: LetterPlace;
  /** What letters name there now. */
  known: string;
}

/** What letters name at one place, kept when the person leaves the field. */
export function PlaceField({ caseId, place, known }: PlaceFieldProps) {
  const { say } = useWords();
  const [value, setValue] = useState(known);
  useEffect(() => setValue(known), [known]);
  const keep = () => {
    const said = value.trim();
    if (said !== known) void attempt(() => setPlace(caseId, place, said));
  };
  const { name, type } = letterPlaces[place];
  const field = { label: capitalised(say(name)), value, onChange: setValue, onBlur: keep };
  return type === 'day' ? <DateField {...field} /> : <WordsField {...field} maxLength={500} />;
}

/** Names of places stand within sentences in a letter's marks, and at the beginning here. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
