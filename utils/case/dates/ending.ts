import { valuesOf } from '../contract/contract.ts';
import type { Terms } from '../contract/terms.ts';
import { lettersOf } from '../letters/letters.ts';
import type { CaseState } from '../state.ts';
import type { Day } from './days.ts';
import { nextEnd } from './notice.ts';
import { type RunningTerm, runningTerm } from './term.ts';
import { dayIn, ownZone } from './zone.ts';

/** How a contract ends, as far as the case knows. */
export interface Ending {
  running?: RunningTerm;
  /** The day on which the contract can end by notice: of the term, or of a month, quarter or year where the contract says so. */
  end?: Day;
  /** The first day on which a notice that ends the contract was sent. */
  noticeSent?: Day;
  /** The first day on which the CRM showed that it is cancelled. */
  cancelled?: Day;
}

/** The kinds of letters that end a contract. */
const endingKinds: ReadonlySet<string> = new Set(['termination', 'non-renewal']);

/** How it stands on a day. A contract that was cancelled, or to which notice was sent, isn't renewed any more. */
export function endingOf(state: Pick<CaseState, 'events' | 'seen' | 'contract'>, today: Day): Ending {
  const terms = valuesOf(state.contract);
  const noticeSent = lettersOf(state.events)
    .flatMap(({ kind, removed, sent }) => (endingKinds.has(kind) && !removed && sent ? sent.day : []))
    .toSorted()[0];
  const { cancelledAt } = state.seen;
  const cancelled = cancelledAt === undefined ? undefined : dayIn(new Date(cancelledAt), terms.timeZone ?? ownZone());
  const asked = [cancelled, noticeSent, today].filter((day) => day !== undefined).toSorted()[0] ?? today;
  const running = runningTerm(terms, asked);
  const end = endOf(terms, running, asked);
  return {
    ...(running && { running }),
    ...(end && { end }),
    ...(noticeSent && { noticeSent }),
    ...(cancelled && { cancelled }),
  };
}

function endOf(terms: Terms, running: RunningTerm | undefined, asked: Day): Day | undefined {
  switch (terms.endsOn) {
    case 'month-end':
    case 'quarter-end':
    case 'year-end':
      return nextEnd(terms, terms.endsOn, asked);
    default:
      return running?.end;
  }
}
