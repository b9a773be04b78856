import { type CaseView, caseView } from './cases.ts';
import { db } from './db.ts';
import { byDay, dayThatCounts, nextTask, progressOf, type Task } from './playbook/index.ts';
import { isClosed } from './playbook/phases.ts';
import type { Case } from './rows/case.ts';

/** One case among many: how far it is, what is next, and what is due first. */
export interface CaseLine {
  case: Case;
  next?: Task;
  /** Where nothing is next: the task whose answer is due first. */
  awaited?: Task;
  /** The earliest day of all that is open, `2026-05-06`. */
  due?: string;
  overdue: boolean;
  done: number;
  all: number;
}

/** All cases with what is due in them; made for live queries. Those of CRMs that this version doesn't know have neither. */
export async function overview(): Promise<CaseLine[]> {
  const cases = await db.cases.toArray();
  const views = await Promise.all(cases.map(({ id }) => caseView(id)));
  return cases.map((each, at) => {
    const view = views[at];
    return view ? lineOf(view) : { case: each, overdue: false, done: 0, all: 0 };
  });
}

/** A case as a line of the overview. */
export function lineOf({ case: { ...found }, tasks }: CaseView): CaseLine {
  const open = tasks.filter(({ status }) => !isClosed(status));
  const next = nextTask(tasks);
  return {
    case: found,
    next,
    awaited: next ? undefined : open.toSorted(byDay)[0],
    due: open.flatMap((task) => dayThatCounts(task) ?? []).toSorted()[0],
    overdue: open.some(({ status }) => status === 'overdue'),
    ...progressOf(tasks),
  };
}

/** What is due first stands first, then what has no day by the newest; practice cases last. */
export function byDue(one: CaseLine, other: CaseLine): number {
  const practice = Number(one.case.practice ?? false) - Number(other.case.practice ?? false);
  if (practice !== 0) return practice;
  const days = (one.due ?? '9999').localeCompare(other.due ?? '9999');
  return days === 0 ? other.case.openedAt.localeCompare(one.case.openedAt) : days;
}
