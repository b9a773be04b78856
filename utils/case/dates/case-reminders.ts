import { caseView } from '../cases.ts';
import { db } from '../db.ts';
import { caseDates } from './case-dates.ts';
import { groupOf } from './groups.ts';
import { type Reminder, remindersOf } from './reminders.ts';
import { dayIn, ownZone } from './zone.ts';

interface CaseReminders {
  reminders: readonly Reminder[];
  /** How many of its days are overdue or today. */
  pressing: number;
}

interface WorkedOut extends CaseReminders {
  /** The time zone of the contract. */
  zone: string;
  /** What it was worked out from, as far as that changes. */
  from: string;
}

/** What was worked out of each case: the hour comes round more often than anything changes. */
const workedOut = new Map<string, WorkedOut>();

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
  if (known && known.from === changing(lines, known.zone, now)) return known;
  const view = await caseView(id);
  if (!view) return { reminders: [], pressing: 0 };
  const zone = view.state.contract.timeZone?.value ?? ownZone();
  const days = caseDates(view, now).known;
  const isPressing = (group: string) => group === 'overdue' || group === 'today';
  const found = {
    reminders: remindersOf(id, days, zone),
    pressing: days.filter((each) => isPressing(groupOf(each, dayIn(now, zone)))).length,
    zone,
    from: changing(lines, zone, now),
  };
  workedOut.set(id, found);
  return found;
}

/** The length of the log, this computer's time zone, and the day there and where the contract counts: all that moves a case's days. */
function changing(lines: number, zone: string, now: Date): string {
  const own = ownZone();
  return [lines, own, dayIn(now, own), dayIn(now, zone)].join(' ');
}
