import * as z from 'zod';
import { addDays, type Day } from './days.ts';
import { type Deadline, isToRemind } from './deadline.ts';
import { momentIn } from './zone.ts';

z.config({ jitless: true });

/** Case, deadline, its day, and how many days before it. */
const keyShape = z.tuple([z.string(), z.string(), z.iso.date(), z.number()]);

/** How many days before a day the person is reminded of it. */
const aheads = [14, 3, 0] as const;
/** At this hour, by the clocks of the contract. */
const hour = 9;
/** A browser that was closed for longer tells no more of what is over. */
const tellsFor = 7;

export interface Reminder {
  /** Of this case, day and distance: once told, never again. A day that moves is told anew. */
  key: string;
  caseId: string;
  at: Date;
  deadline: Deadline;
}

/** When a person is to be reminded of the days until which something has to be done or can be. */
export function remindersOf(caseId: string, deadlines: readonly Deadline[], zone: string): Reminder[] {
  return deadlines.filter(isToRemind).flatMap((deadline) =>
    aheads.map((ahead) => ({
      key: JSON.stringify([caseId, deadline.id, deadline.day, ahead]),
      caseId,
      at: momentIn(addDays(deadline.day, -ahead), hour, zone),
      deadline,
    })),
  );
}

/** The case and the deadline that a reminder is about, by its key; undefined of a notification that is none of ours. */
export function dayOfReminder(key: string): { caseId: string; deadline: string } | undefined {
  try {
    const [caseId, deadline] = keyShape.parse(JSON.parse(key));
    return { caseId, deadline };
  } catch {
    // Of an older version.
    return undefined;
  }
}

/** What is to be told now: of each day the last reminder that has come. `settled` are all that need no telling any more. */
export function toTell(
  reminders: readonly Reminder[],
  told: ReadonlySet<string>,
  now: Date,
  today: Day,
): { tell: Reminder[]; settled: Reminder[] } {
  const settled = reminders.filter(({ key, at }) => at <= now && !told.has(key));
  const last = new Map(
    settled
      .toSorted((one, other) => one.at.getTime() - other.at.getTime())
      .map((reminder) => [`${reminder.caseId}|${reminder.deadline.id}`, reminder]),
  );
  const tell = [...last.values()].filter(({ deadline }) => deadline.day >= addDays(today, -tellsFor));
  return { tell, settled };
}

/** When to look again; undefined when nothing more is to be told. */
export function nextMoment(reminders: readonly Reminder[], now: Date): Date | undefined {
  const ahead = reminders.map(({ at }) => at.getTime()).filter((at) => at > now.getTime());
  return ahead.length > 0 ? new Date(Math.min(...ahead)) : undefined;
}
