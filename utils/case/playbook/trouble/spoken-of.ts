import type { LetterKind } from '../../letters/kinds.ts';
import { lettersOf, saidPlaces } from '../../letters/letters.ts';
import type { LetterPlace } from '../../letters/places.ts';
import type { CaseState } from '../../state.ts';
import type { TroubleKind } from '../troubles.ts';

interface SpokenOf {
  trouble: TroubleKind;
  /** What the letter calls the day on which it was met. */
  day: LetterPlace;
}

/** The letters that speak of trouble and of nothing else: who writes one has met it, whether it was noted or not. */
export const spokenOf: Partial<Record<LetterKind, SpokenOf>> = {
  objection: { trouble: 'renewed', day: 'renewedOn' },
  refusal: { trouble: 'cancel-refused', day: 'refusedOn' },
  withdrawal: { trouble: 'offer-accepted', day: 'acceptedOn' },
};

/** Trouble that a letter speaks of and that nobody noted. */
export interface UnnotedTrouble {
  kind: TroubleKind;
  letter: LetterKind;
  /** `2026-05-06`: as the letter has it, else the day on which it was sent. */
  day: string | undefined;
}

/** What letters speak of that was never noted, to be noted with one press. What was noted by mistake isn't asked for again. */
export function unnotedTroubles({ events }: Pick<CaseState, 'events'>): UnnotedTrouble[] {
  const noted = new Set(events.flatMap((event) => (event.type === 'trouble-met' ? [event.kind] : [])));
  const unnoted = new Map<TroubleKind, UnnotedTrouble>();
  for (const letter of lettersOf(events)) {
    const of = letter.removed ? undefined : spokenOf[letter.kind];
    if (of && !noted.has(of.trouble) && !unnoted.has(of.trouble))
      unnoted.set(of.trouble, {
        kind: of.trouble,
        letter: letter.kind,
        day: saidPlaces(events)[of.day] ?? letter.sent?.day,
      });
  }
  return [...unnoted.values()];
}
