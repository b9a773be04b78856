import { addDays, type Day } from './days.ts';
import type { Deadline } from './deadline.ts';

export const dateGroups = ['overdue', 'today', 'soon', 'later', 'past'] as const;
export type DateGroup = (typeof dateGroups)[number];

/** How many days count as soon. */
const soon = 30;

/** Where a day stands on a day: what had to be done by then and wasn't is overdue, what is met, could have been done or just happened is past. */
export function groupOf({ day, kind, met }: Deadline, today: Day): DateGroup {
  if (met) return 'past';
  if (day < today) return kind === 'act' ? 'overdue' : 'past';
  if (day === today) return 'today';
  return day <= addDays(today, soon) ? 'soon' : 'later';
}
