import { useEffect, useState } from 'react';
import type { LetterWords } from '../../utils/case/letters/compose.ts';
import { keepLetter } from '../../utils/case/letters/keep.ts';
import { letterText } from '../../utils/case/letters/letter-file.ts';
import type { Letter } from '../../utils/case/letters/letters.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { WordsField } from '../ui/field.tsx';

/** The words of a letter, each part kept when the person leaves it. A letter that was sent is only read. */
export function LetterFields({ caseId, letter }: { caseId: string; letter: Letter }) {
  const { t } = useWords();
  const { subject, address, text, language } = letter;
  const [words, setWords] = useState<LetterWords>({ subject, address, text });
  // What was filled in meanwhile shows here, too.
  useEffect(() => setWords({ subject, address, text }), [subject, address, text]);
  if (letter.sent) {
    return (
      <div lang={language} className="rounded-lg border border-line bg-paper p-3 text-sm whitespace-pre-wrap">
        {letterText(letter)}
      </div>
    );
  }
  const keep = () => {
    if (words.subject !== subject || words.address !== address || words.text !== text)
      void attempt(() => keepLetter(caseId, letter, words));
  };
  const field = (part: keyof LetterWords) => ({
    value: words[part],
    onChange: (value: string) => setWords((before) => ({ ...before, [part]: value })),
    onBlur: keep,
  });
  return (
    <div lang={language} className="flex flex-col gap-2.5">
      <WordsField label={t('letters.subject')} maxLength={500} {...field('subject')} />
      {address !== '' && <WordsField label={t('letters.address')} lines={6} maxLength={2_000} {...field('address')} />}
      <WordsField
        label={t('letters.text')}
        help={t('note.keptOnLeave')}
        lines={14}
        maxLength={20_000}
        {...field('text')}
      />
    </div>
  );
}
