import type { Terms } from '../../contract/terms.ts';
import type { CaseEvent, LoggedEvent } from '../../events/index.ts';
import { type CaseState, stateOf } from '../../state.ts';

/** A case's state after these terms were set by hand and these events happened, all at one moment. */
export function caseWith(terms: Terms, events: readonly CaseEvent[] = [], at = '2026-05-06T08:00:00.000Z'): CaseState {
  const set = Object.entries(terms).map(
    ([field, value]) =>
      ({ type: 'contract-term-set', term: { field, value }, source: { type: 'person' } }) as CaseEvent,
  );
  const logged = [...set, ...events].map((event, index): LoggedEvent => ({ ...event, seq: index + 1, at }));
  return stateOf(logged, [], [], []);
}
