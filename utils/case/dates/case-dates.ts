import type { Text } from '../../text.ts';
import type { CaseView } from '../cases.ts';
import { isClosed } from '../playbook/phases.ts';
import type { Task } from '../playbook/task.ts';
import type { CaseDates, Deadline } from './deadline.ts';
import { deadlinesOf } from './deadlines.ts';

/** Every day of a case: those that follow from contract, vendor, law and log, and those that the person set for tasks. */
export function caseDates(
  { site, state, tasks }: Pick<CaseView, 'site' | 'state' | 'tasks'>,
  now = new Date(),
): CaseDates {
  const { known, open } = deadlinesOf(site, state, now);
  const own = tasks.flatMap((task) => ownDay(task, state.plan.days.get(task.id)));
  return { known: [...known, ...own].toSorted((one, other) => one.day.localeCompare(other.day)), open };
}

const setByPerson: Text = { en: 'You set this day.', 'zh-CN': '这一天由你设定。' };
const askAgain: Text = { en: 'You are waiting for an answer until then.', 'zh-CN': '你在等答复，最晚到这一天。' };
const closed: Text = { en: 'The task is done or not needed.', 'zh-CN': '该任务已完成或不需要。' };

function ownDay({ id, title, status, waits }: Task, set: string | undefined): Deadline[] {
  const day = waits?.until ?? set;
  if (day === undefined) return [];
  const computed = [waits?.until ? askAgain : setByPerson];
  const basis = { type: 'log' } as const;
  return [{ id: `task-${id}`, title, day, kind: 'act', computed, basis, ...(isClosed(status) && { met: closed }) }];
}
