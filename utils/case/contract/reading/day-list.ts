import { addDays, type Day, daysBetween } from '../../dates/days.ts';
import { isContractDay, mostDays } from '../terms.ts';
import { daysIn } from './days.ts';

/** Days that a person pasted: each once, in the order of the calendar. */
export interface DayList {
  days: Day[];
  /** Lines that were not taken, by their numbers from 1, and why. */
  faults: DayFault[];
}

export interface DayFault {
  line: number;
  text: string;
  reason: 'unreadable' | 'backwards' | 'too-long';
}

const range = '(?:[-–—−~]+|至|到|to|until|through)';
/** What may stand between two days: a mark of a range, or of the next day. */
const [betweenRange, betweenDays] = [new RegExp(`^${range}$`, 'i'), /^(?:[,;、]|和|and)?$/i];
/** 2026年10月1日至7日: the end of a range names only what is different. */
const shortEnd = new RegExp(
  String.raw`(\d{4}\s*年\s*)(\d{1,2}\s*月\s*)(\d{1,2}\s*日)\s*${range}\s*(\d{1,2}\s*月\s*)?(\d{1,2}\s*日)`,
  'gi',
);

/**
 * Reads days written one a line or several in one, and ranges of them, in the ways in which `daysIn` knows days. A line in which
 * anything else stands is a fault and gives no day: a part of a range would be worse than none.
 */
export function readDayList(text: string): DayList {
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ line: index + 1, text: line.trim() }));
  const days = new Set<Day>();
  const faults: DayFault[] = [];
  for (const { line, text: words } of lines.filter(({ text: words }) => words !== '')) {
    const read = daysOfLine(words);
    if (typeof read === 'string') faults.push({ line, text: words.slice(0, 200), reason: read });
    else for (const day of read) days.add(day);
  }
  return { days: [...days].toSorted(), faults };
}

function daysOfLine(words: string): Day[] | DayFault['reason'] {
  // Full-width figures and marks are the same ones, only wider.
  const plain = words.normalize('NFKC').replace(shortEnd, (_, year, month, from, endMonth, to) => {
    return `${year}${month}${from}至${year}${endMonth ?? month}${to}`;
  });
  const found = daysIn(plain).toSorted((a, b) => a.from - b.from);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || first.from > 0 || /[^\s,;、。.]/.test(plain.slice(last.to))) return 'unreadable';
  const days = [first.value];
  for (const [index, { value, from }] of found.entries()) {
    const before = found[index - 1];
    if (!before) continue;
    const between = plain.slice(before.to, from).trim();
    if (from < before.to) return 'unreadable';
    if (betweenRange.test(between)) {
      const length = daysBetween(before.value, value);
      if (length < 0) return 'backwards';
      if (length >= mostDays) return 'too-long';
      days.push(...Array.from({ length }, (_, day) => addDays(before.value, day + 1)));
    } else if (betweenDays.test(between)) days.push(value);
    else return 'unreadable';
  }
  return days.every(isContractDay) ? days : 'unreadable';
}
