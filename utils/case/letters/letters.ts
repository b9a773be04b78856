import type { Language } from '../../text.ts';
import type { LoggedEvent } from '../events/index.ts';
import type { LetterWords } from './compose.ts';
import type { LetterKind, LetterWay } from './kinds.ts';
import type { LetterValues } from './places.ts';

/** How and when a letter left. Days are `2026-12-31`; `sha256` is of its text file. */
export interface Sent {
  day: string;
  way: LetterWay;
  to?: string;
  number?: string;
  sha256: string;
  answerBy?: string;
}

export interface Answered {
  day: string;
  who: string;
  words?: string;
  evidence?: string;
}

/** A letter of a case as its log tells it. */
export interface Letter extends LetterWords {
  id: string;
  kind: LetterKind;
  language: Language;
  begunAt: string;
  changedAt: string;
  removed: boolean;
  sent?: Sent;
  answered?: Answered;
}

/** The letters of a case, in the order in which they were begun; those that were removed, too. */
export function lettersOf(events: readonly LoggedEvent[]): Letter[] {
  const letters = new Map<string, Letter>();
  for (const event of events) {
    if (event.type === 'letter-written') {
      const { letter: id, kind, language, subject, address, text, at } = event;
      const before = letters.get(id);
      letters.set(id, {
        ...(before ?? { begunAt: at, removed: false }),
        id,
        kind,
        language,
        subject,
        address,
        text,
        changedAt: at,
      });
    } else if ('letter' in event) {
      const letter = letters.get(event.letter);
      if (letter) letters.set(event.letter, changed(letter, event));
    }
  }
  return [...letters.values()];
}

type LetterEvent = Exclude<Extract<LoggedEvent, { letter: string }>, { type: 'letter-written' }>;

function changed(letter: Letter, event: LetterEvent): Letter {
  switch (event.type) {
    case 'letter-removed':
    case 'letter-put-back':
      return { ...letter, removed: event.type === 'letter-removed' };
    case 'letter-sent': {
      const { day, way, to, number, sha256, answerBy } = event;
      return { ...letter, sent: { day, way, to, number, sha256, answerBy } };
    }
    case 'letter-sent-undone':
      return { ...letter, sent: undefined, answered: undefined };
    case 'letter-answered': {
      const { day, who, words, evidence } = event;
      return { ...letter, answered: { day, who, words, evidence } };
    }
    case 'letter-answer-undone':
      return { ...letter, answered: undefined };
    default:
      return event satisfies never;
  }
}

/** What the person said that letters name. */
export function saidPlaces(events: readonly LoggedEvent[]): LetterValues {
  const values: LetterValues = {};
  for (const event of events) {
    if (event.type !== 'letter-place-set') continue;
    if (event.value === '') delete values[event.place];
    else values[event.place] = event.value;
  }
  return values;
}

/** Letters that were sent and wait for an answer that is due on a day. */
export function waitingLetters(events: readonly LoggedEvent[]): (Letter & { sent: Sent & { answerBy: string } })[] {
  return lettersOf(events).filter(
    (letter): letter is Letter & { sent: Sent & { answerBy: string } } =>
      !letter.removed && !letter.answered && letter.sent?.answerBy !== undefined,
  );
}
