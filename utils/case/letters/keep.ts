import { sha256 } from '../../evidence/hash.ts';
import type { Language } from '../../text.ts';
import { eventsOf } from '../events-of.ts';
import { append } from '../log.ts';
import type { LetterWords } from './compose.ts';
import { fillMarks, missingIn } from './fill.ts';
import type { LetterKind } from './kinds.ts';
import { letterFile } from './letter-file.ts';
import { type Answered, type Letter, lettersOf, type Sent } from './letters.ts';
import type { LetterPlace } from './places.ts';

/** Begins a letter. Answers its id. */
export async function beginLetter(
  caseId: string,
  kind: LetterKind,
  language: Language,
  words: LetterWords,
): Promise<string> {
  const letter = crypto.randomUUID();
  await append(caseId, { type: 'letter-written', letter, kind, language, ...words });
  return letter;
}

/** Keeps what the person changed in a letter. */
export async function keepLetter(
  caseId: string,
  { id, kind, language }: Pick<Letter, 'id' | 'kind' | 'language'>,
  { subject, address, text }: LetterWords,
): Promise<void> {
  await append(caseId, { type: 'letter-written', letter: id, kind, language, subject, address, text });
}

/** Says what letters name at a place, and puts it where it is still marked in those that were not sent. */
export async function setPlace(caseId: string, place: LetterPlace, value: string): Promise<void> {
  await append(caseId, { type: 'letter-place-set', place, value });
  if (value === '') return;
  for (const letter of lettersOf(await eventsOf(caseId))) {
    if (letter.removed || letter.sent || !missingIn(wholeOf(letter), letter.language).includes(place)) continue;
    await keepLetter(
      caseId,
      letter,
      mapWords(letter, (part) => fillMarks(part, { [place]: value }, letter.language)),
    );
  }
}

/** Notes that a letter was sent, with the hash of the text that was. */
export async function noteSent(caseId: string, letter: Letter, sent: Omit<Sent, 'sha256'>): Promise<void> {
  const { id, subject } = letter;
  await append(caseId, {
    type: 'letter-sent',
    letter: id,
    subject,
    ...sent,
    sha256: await sha256(letterFile(letter)),
  });
}

/** Notes that a letter was answered. */
export async function noteAnswer(caseId: string, { id, subject }: Letter, answered: Answered): Promise<void> {
  await append(caseId, { type: 'letter-answered', letter: id, subject, ...answered });
}

/** Takes something back, or removes a letter and puts it back. */
export async function noteOf(
  caseId: string,
  { id, subject }: Letter,
  type: 'letter-removed' | 'letter-put-back' | 'letter-sent-undone' | 'letter-answer-undone',
): Promise<void> {
  await append(caseId, { type, letter: id, subject });
}

/** The words of a letter in one string, to look for marks in. */
export function wholeOf({ subject, address, text }: LetterWords): string {
  return [address, subject, text].join('\n');
}

/** The same change in every part of a letter. */
export function mapWords({ subject, address, text }: LetterWords, change: (part: string) => string): LetterWords {
  return { subject: change(subject), address: change(address), text: change(text) };
}
