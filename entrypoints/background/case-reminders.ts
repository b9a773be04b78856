import { caseView } from '../../utils/case/cases.ts';
import { caseDates } from '../../utils/case/dates/case-dates.ts';
import type { Day } from '../../utils/case/dates/days.ts';
import { groupOf } from '../../utils/case/dates/groups.ts';
import { type Reminder, remindersOf } from '../../utils/case/dates/reminders.ts';
import { dayIn, ownZone } from '../../utils/case/dates/zone.ts';
import { db } from '../../utils/case/db.ts';

interface CaseReminders {
  reminders: readonly Reminder[];
  /** How many of its days are overdue or today. */
  pressing: number;
}

/** What was worked out of each case, for as long as its log is as long and it is the same day. */
const workedOut = new Map<string, CaseReminders & { lines: number; today: Day }>();

/** The reminders of all open cases, and how many of their days are overdue or today. Nobody has to be reminded of practice. */
export async function remindersOfCases(now: Date): Promise<CaseReminders> {
  const open = await db.cases.filter(({ archivedAt, practice }) => archivedAt === undefined && !practice).toArray();
  const lines = new Map((await db.logEnds.toArray()).map(({ caseId, seq }) => [caseId, seq]));
  const reminders: Reminder[] = [];
  let pressing = 0;
  for (const { id } of open) {
    const ofCase = await remindersOfCase(id, lines.get(id) ?? 0, now);
    reminders.push(...ofCase.reminders);
    pressing += ofCase.pressing;
  }
  return { reminders, pressing };
}

async function remindersOfCase(id: string, lines: number, now: Date): Promise<CaseReminders> {
  const known = workedOut.get(id);
  if (known && known.lines === lines && known.today === dayIn(now, ownZone())) return known;
  const view = await caseView(id);
  if (!view) return { reminders: [], pressing: 0 };
  const zone = view.state.contract.timeZone?.value ?? ownZone();
  const days = caseDates(view, now).known;
  const isPressing = (group: string) => group === 'overdue' || group === 'today';
  const found = {
    reminders: remindersOf(id, days, zone),
    pressing: days.filter((each) => isPressing(groupOf(each, dayIn(now, zone)))).length,
  };
  workedOut.set(id, { ...found, lines, today: dayIn(now, ownZone()) });
  return found;
}
