import { liveQuery } from 'dexie';
import { type CaseView, caseView } from './cases.ts';
import type { Task } from './playbook/index.ts';

/**
 * Tells a case as it stands: now, and whenever something of it changes. A task in which nothing changed is the same object as before, so
 * that a screen can tell which of a thousand it has to draw anew.
 * @param seen gets null when there is no such case or this version does not know its site
 * @returns how to stop
 */
export function watchCase(
  caseId: string,
  seen: (view: CaseView | null) => void,
  failed: (error: unknown) => void,
): () => void {
  let before: readonly Task[] = [];
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

/** A case that is watched before a screen shows it: it is read once, while the screen is still being made. */
export interface WatchedCase {
  caseId: string;
  /** As it stands; null when it can't be shown, undefined once nobody watches it any more. */
  now(): CaseView | null | undefined;
  /**
   * Tells what changes from here on, as {@link watchCase} does.
   * @param known what the screen shows; what has changed since is told at once
   * @returns how to stop
   */
  goOn(known: CaseView | null | undefined, ...to: Told): () => void;
}

type Told = [seen: (view: CaseView | null) => void, failed: (error: unknown) => void];

/** Begins to watch a case. Answers once it was read. */
export function readAndWatch(caseId: string): Promise<WatchedCase> {
  return new Promise((resolve, reject) => {
    let now: CaseView | null | undefined;
    let told: Told = [() => resolve(watched), reject];
    const seen = (view: CaseView | null) => {
      now = view;
      told[0](view);
    };
    const stop = watchCase(caseId, seen, (error) => told[1](error));
    const watched: WatchedCase = {
      caseId,
      now: () => now,
      goOn(known, ...to) {
        if (now === undefined) return watchCase(caseId, ...to);
        told = to;
        if (now !== known) to[0](now);
        return () => {
          now = undefined;
          stop();
        };
      },
    };
  });
}

/** These tasks, each that is as it was before as the object that it was before. */
function keepSame(before: readonly Task[], now: readonly Task[]): Task[] {
  const known = new Map(before.map((task) => [task.id, task]));
  return now.map((task) => {
    const same = known.get(task.id);
    return same && JSON.stringify(same) === JSON.stringify(task) ? same : task;
  });
}
