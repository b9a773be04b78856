import { liveQuery } from 'dexie';
import { type CaseView, caseView } from './cases.ts';
import type { Task } from './playbook/index.ts';

/**
 * Tells a case as it stands: now, and whenever something of it changes. A task in which nothing changed is the same object as before, so
 * that a screen can tell which of a thousand it has to draw anew.
 * @param seen gets null when there is no such case or this version does not know its site
 * @param known its tasks as the screen shows them already
 * @returns how to stop
 */
export function watchCase(
  caseId: string,
  seen: (view: CaseView | null) => void,
  failed: (error: unknown) => void,
  known: readonly Task[] = [],
): () => void {
  let before = known;
  const watching = liveQuery(() => caseView(caseId)).subscribe({
    next(view) {
      const tasks = view && keepSame(before, view.tasks);
      before = tasks ?? [];
      seen(view && tasks ? { ...view, tasks } : null);
    },
    error: failed,
  });
  return () => watching.unsubscribe();
}

/** These tasks, each that is as it was before as the object that it was before. */
function keepSame(before: readonly Task[], now: readonly Task[]): Task[] {
  const known = new Map(before.map((task) => [task.id, task]));
  return now.map((task) => {
    const same = known.get(task.id);
    return same && JSON.stringify(same) === JSON.stringify(task) ? same : task;
  });
}
