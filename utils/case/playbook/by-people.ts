import type { LineOf, LineValues } from '../people/lines.ts';
import { linesOf, userCounts, userStates } from '../people/people.ts';
import type { CaseState } from '../state.ts';
import type { TaskStatus } from './phases.ts';
import { share } from './rule.ts';

/** What the list of users shows: trouble when someone who was checked off is still active. */
export function usersShown({ events }: CaseState): TaskStatus | undefined {
  const counts = userCounts(userStates(events));
  if (counts['still-active'] > 0) return 'trouble';
  return share(counts.said + counts.gone, counts.all);
}

/** What the lines of a sort show: done when each that counts is done. */
export const byLines =
  <Of extends LineOf>(
    of: Of,
    isDone: (values: LineValues<Of>) => boolean,
    counts: (values: LineValues<Of>) => boolean = () => true,
  ) =>
  ({ events }: CaseState): TaskStatus | undefined => {
    const lines = linesOf(events, of).filter(({ values }) => counts(values));
    return share(lines.filter(({ values }) => isDone(values)).length, lines.length);
  };
