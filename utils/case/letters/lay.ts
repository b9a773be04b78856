import type { Language } from '../../text.ts';
import type { LetterWords } from './compose.ts';

/** One line of a letter on paper. */
export interface Line {
  text: string;
  place: 'left' | 'right' | 'title' | 'heading';
}

/**
 * Lays a letter out for paper. In English the subject is a bold line below the address; in Chinese it is the title in the middle, and
 * what stands after the last blank line, sender and date, stands at the right.
 */
export function layLetter({ address, subject, text }: LetterWords, language: Language): Line[] {
  const lines = (part: string, place: Line['place'] = 'left') =>
    part.split(/\r?\n/).map((line) => ({ text: line, place }));
  const gap: Line = { text: '', place: 'left' };
  const above = address.trim() === '' ? [] : [...lines(address.trimEnd()), gap];
  if (language === 'en') return [...above, { text: subject, place: 'heading' }, gap, ...lines(text.trimEnd())];
  const body = text.trimEnd();
  const end = body.lastIndexOf('\n\n');
  const [words, signature] = end < 0 ? [body, ''] : [body.slice(0, end), body.slice(end + 2)];
  return [
    ...above,
    { text: subject, place: 'title' },
    gap,
    ...lines(words),
    ...(signature === '' ? [] : [gap, ...lines(signature, 'right')]),
  ];
}
