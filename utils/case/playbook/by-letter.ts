import type { LetterKind } from '../letters/kinds.ts';
import { lettersOf } from '../letters/letters.ts';
import type { CaseState } from '../state.ts';
import type { TaskStatus } from './phases.ts';

/** What the letters of some kinds show of a task: done when one was answered, waiting when one was sent, under way when one was begun. */
export const byLetter =
  (...kinds: readonly LetterKind[]) =>
  ({ events }: CaseState): TaskStatus | undefined => {
    const letters = lettersOf(events).filter(({ kind, removed }) => kinds.includes(kind) && !removed);
    if (letters.length === 0) return undefined;
    if (letters.some(({ answered }) => answered)) return 'done';
    return letters.some(({ sent }) => sent) ? 'waiting' : 'under-way';
  };
