import type { Site } from '../../../sites/schema.ts';
import type { CaseState } from '../state.ts';
import { contractDates } from './contract-dates.ts';
import type { CaseDates } from './deadline.ts';
import { dateFacts } from './facts.ts';
import { lawDates } from './law-dates.ts';
import { logDates } from './log-dates.ts';
import { noticeDates } from './notice-dates.ts';
import { refundDates } from './refund-dates.ts';
import { vendorDates } from './vendor-dates.ts';

/** Every day that counts for a case, the earliest first, and every one that can't be told yet. */
export function deadlinesOf(site: Site, state: CaseState, now = new Date()): CaseDates {
  const facts = dateFacts(site, state, now);
  const all = [noticeDates, contractDates, vendorDates, lawDates, logDates, refundDates].map((rule) => rule(facts));
  return {
    known: all
      .flatMap(({ known }) => known)
      .toSorted((one, other) => one.day.localeCompare(other.day) || one.id.localeCompare(other.id)),
    open: all.flatMap(({ open }) => open),
  };
}
