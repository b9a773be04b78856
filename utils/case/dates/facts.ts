import type { Site } from '../../../sites/schema.ts';
import { valuesOf } from '../contract/contract.ts';
import type { Terms } from '../contract/terms.ts';
import { lettersOf } from '../letters/letters.ts';
import type { CaseState } from '../state.ts';
import type { Day } from './days.ts';
import { nextEnd } from './notice.ts';
import { type RunningTerm, runningTerm } from './term.ts';
import { dayIn, ownZone } from './zone.ts';

/** What all dates of a case are computed from. */
export interface DateFacts {
  site: Site;
  state: CaseState;
  terms: Terms;
  /** The day on which it is asked, by the contract's time zone. */
  today: Day;
  /** Of the contract, or of this computer where the contract's isn't known. */
  zone: string;
  running?: RunningTerm;
  /** The day on which the contract can end by notice: of the term, or of a month, quarter or year where the contract says so. */
  end?: Day;
  /** The first day on which a notice that ends the contract was sent. */
  noticeSent?: Day;
  /** The first day on which the CRM showed that it is cancelled. */
  cancelled?: Day;
  /** The day on which access ends, once cancelled. */
  accessEnd?: Day;
  /** The last day on which the CRM was seen in use, once cancelled: it may have been used later elsewhere, never less. */
  lastUse?: Day;
}

const ending = new Set(['termination', 'non-renewal']);

/** Gathers them for a moment. A contract that was cancelled, or to which notice was sent, isn't renewed any more. */
export function dateFacts(site: Site, state: CaseState, now = new Date()): DateFacts {
  const terms = valuesOf(state.contract);
  const zone = terms.timeZone ?? ownZone();
  const today = dayIn(now, zone);
  const noticeSent = lettersOf(state.events)
    .flatMap(({ kind, removed, sent }) => (ending.has(kind) && !removed && sent ? sent.day : []))
    .toSorted()[0];
  const { cancelledAt } = state.seen;
  const cancelled = cancelledAt === undefined ? undefined : dayIn(new Date(cancelledAt), zone);
  const asked = [cancelled, noticeSent, today].filter((day) => day !== undefined).toSorted()[0] ?? today;
  const running = runningTerm(terms, asked);
  const end = endOf(terms, running, asked);
  return {
    site,
    state,
    terms,
    today,
    zone,
    ...(running && { running }),
    ...(end && { end }),
    ...(noticeSent && { noticeSent }),
    ...(cancelled && { cancelled }),
    ...(cancelled && { accessEnd: accessEnd(terms, cancelled, end), lastUse: lastUse(state, zone) }),
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

/** By what was read from the CRM's own pages; times of UTC, so the latest text is the latest moment. */
function lastUse({ counts, steps, seen, evidence }: CaseState, zone: string): Day | undefined {
  const read = [...counts.values()].filter(({ by }) => by === 'page');
  const pages = evidence.filter(({ kind }) => kind === 'page').map(({ at }) => at);
  const last = [seen.cancelledAt, ...read.map(({ at }) => at), ...steps.map(({ at }) => at), ...pages]
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1);
  return last === undefined ? undefined : dayIn(new Date(last), zone);
}

function accessEnd(terms: Terms, cancelled: Day, end: Day | undefined): Day | undefined {
  switch (terms.effect) {
    case 'at-once':
      return cancelled;
    case 'period-end':
      return terms.paidUntil;
    case 'term-end':
      return end;
    default:
      return undefined;
  }
}
