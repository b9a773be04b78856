import type { LetterKind } from '../letters/kinds.ts';
import { lettersOf } from '../letters/letters.ts';
import type { CaseState } from '../state.ts';
import type { TaskStatus } from './phases.ts';

/** What the letters of some kinds show of a task: done when one was answered, waiting when one was sent, under way when one was begun. */
export const byLetter =
  (...kinds: readonly LetterKind[]) =>
  (state: CaseState): TaskStatus | undefined =>
    lettersShown(state, kinds);

/**
 * The same of those that were begun since a moment.
 * @param since `2026-05-06T08:00:00.000Z`
 */
export function lettersShown(
  { events }: Pick<CaseState, 'events'>,
  kinds: readonly LetterKind[],
  since = '',
): TaskStatus | undefined {
  const letters = lettersOf(events).filter(
    ({ kind, removed, begunAt }) => kinds.includes(kind) && !removed && begunAt >= since,
  );
  if (letters.length === 0) return undefined;
  if (letters.some(({ answered }) => answered)) return 'done';
  return letters.some(({ sent }) => sent) ? 'waiting' : 'under-way';
}
