import type { LoggedEvent } from '../events/index.ts';
import { type Letter, lettersOf } from './letters.ts';
import type { Template } from './template.ts';
import { templates } from './templates/index.ts';

type SentLetter = Letter & { sent: NonNullable<Letter['sent']> };

/**
 * The letter that another one speaks of: the first notice where it is about that, else what was sent to the vendor and has waited longest
 * for its answer. Undefined where there is none.
 */
export function earlierLetter(
  events: readonly LoggedEvent[],
  about: Template['about'] = 'unanswered',
): SentLetter | undefined {
  const sent = lettersOf(events).filter((letter): letter is SentLetter => !letter.removed && letter.sent !== undefined);
  const first = (letters: SentLetter[], dayOf: (letter: SentLetter) => string) =>
    letters.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)))[0];
  switch (about) {
    case 'notice':
      return first(
        sent.filter(({ kind }) => kind === 'termination' || kind === 'non-renewal'),
        ({ sent: { day } }) => day,
      );
    case 'unanswered':
      return first(
        sent.filter(({ kind, answered }) => templates[kind].to === 'vendor' && !answered),
        ({ sent: { answerBy } }) => answerBy ?? '9999',
      );
    default:
      return about satisfies never;
  }
}
