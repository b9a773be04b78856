import type { Site } from '../../../sites/schema.ts';
import { valuesOf } from '../contract/contract.ts';
import type { Terms } from '../contract/terms.ts';
import type { CaseState } from '../state.ts';
import type { Day } from './days.ts';
import { type Ending, endingOf } from './ending.ts';
import { dayIn, ownZone } from './zone.ts';

/** What all dates of a case are computed from. */
export interface DateFacts extends Ending {
  site: Site;
  state: CaseState;
  terms: Terms;
  /** The day on which it is asked, by the contract's time zone. */
  today: Day;
  /** Of the contract, or of this computer where the contract's isn't known. */
  zone: string;
  /** The day on which access ends, once cancelled. */
  accessEnd?: Day;
  /** The last day on which the CRM was seen in use, once cancelled: it may have been used later elsewhere, never less. */
  lastUse?: Day;
}

/** Gathers them for a moment. */
export function dateFacts(site: Site, state: CaseState, now = new Date()): DateFacts {
  const terms = valuesOf(state.contract);
  const zone = terms.timeZone ?? ownZone();
  const today = dayIn(now, zone);
  const ending = endingOf(state, today);
  const { cancelled, end } = ending;
  return {
    ...{ site, state, terms, today, zone },
    ...ending,
    ...(cancelled && { accessEnd: accessEnd(terms, cancelled, end), lastUse: lastUse(state, zone) }),
  };
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
