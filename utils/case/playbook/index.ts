import { isClosed, phaseIds } from './phases.ts';
import type { Task } from './task.ts';

export { taskTitle } from './rules.ts';
export type { Due, Task } from './task.ts';
export { dayNow, tasksOf } from './tasks-of.ts';

/**
 * The one thing to do next: what needs a look, else what is late, else the guide that is running, else the first that is not finished
 * with and waits for nobody.
 */
export function nextTask(tasks: readonly Task[]): Task | undefined {
  return (
    tasks.find(({ status }) => status === 'trouble') ??
    tasks.filter(({ status }) => status === 'overdue').toSorted(byDay)[0] ??
    tasks.find(({ status, guide }) => status === 'under-way' && guide !== undefined) ??
    inTurn(tasks).find(({ status }) => status === 'open' || status === 'under-way')
  );
}

/** Once it is cancelled, what comes after that; what was left open before then comes last. */
function inTurn(tasks: readonly Task[]): readonly Task[] {
  const at = phaseIds.indexOf('cancel');
  const isAfter = ({ phase }: Task) => phaseIds.indexOf(phase) > at;
  const cancelled = tasks.some(({ id, status }) => id === 'cancel' && status === 'done');
  return cancelled ? [...tasks.filter(isAfter), ...tasks.filter((task) => !isAfter(task))] : tasks;
}

/** How many tasks are finished with, and of how many. */
export function progressOf(tasks: readonly Task[]): { done: number; all: number } {
  return { done: tasks.filter(({ status }) => isClosed(status)).length, all: tasks.length };
}

/** The earlier day first; what has none last. */
export function byDay(one: Task, other: Task): number {
  return (dayThatCounts(one) ?? '9999').localeCompare(dayThatCounts(other) ?? '9999');
}

/** The day on which a task has to be looked at: when to ask again, where it waits, else its own. `2026-05-06`. */
export function dayThatCounts({ due, waits }: Task): string | undefined {
  return waits?.until ?? due?.day;
}
