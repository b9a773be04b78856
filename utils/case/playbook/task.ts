import type { Text } from '../../text.ts';
import type { LetterKind } from '../letters/kinds.ts';
import type { Phase, Role, TaskAction, TaskStatus } from './phases.ts';

/** Until when a task should be finished with. */
export interface Due {
  /** `2026-05-06`. */
  day: string;
  /** Where the day is from, where the person didn't set it. */
  why?: Text;
}

/** One line of the checklist, ready to be shown. */
export interface Task {
  id: string;
  phase: Phase;
  title: Text;
  why?: Text;
  how?: Text;
  proof?: Text;
  /** Source of `why`, where that is the vendor's word. */
  from?: string;
  place?: string;
  guide?: string;
  action?: TaskAction;
  /** The letter that does it, where there is one. */
  letter?: LetterKind;
  roles: readonly Role[];
  status: TaskStatus;
  /** True when the records show it, so that the person's word is not needed. */
  shown: boolean;
  /** Why it is not needed, by the person or by what they answered. */
  reason?: Text;
  /** Whose answer it waits for, and when to ask again. */
  waits?: { on: string; until?: string };
  note?: string;
  owner?: string;
  due?: Due;
  /** What should be finished with before, and isn't. */
  before: readonly { id: string; title: Text }[];
  /** The person added it. */
  own: boolean;
}
