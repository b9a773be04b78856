import type { Language } from '../../text.ts';
import { addDays } from './days.ts';
import { type Deadline, isToRemind } from './deadline.ts';

export interface Calendar {
  /** Of the case; with the deadline's id it makes the UID, so that a calendar that is read again changes its entries. */
  caseId: string;
  /** Whom the case is about, `HubSpot CRM · Sample Trading Ltd`. */
  name: string;
  language: Language;
  /** When it was written. */
  now: Date;
  deadlines: readonly Deadline[];
}

/** How many days before a deadline calendars ring. */
const alarms = [14, 3] as const;

/**
 * The days of a case as an iCalendar file (RFC 5545) that Outlook, Google and Apple calendars read: an entry of a whole day for each,
 * with alarms where something has to be done or can be. Days that are met ring no more.
 */
export function icsOf({ caseId, name, language, now, deadlines }: Calendar): string {
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  // Calendars take an entry they know for newer only where this number is higher: minutes are, and stay below what 32 bits hold.
  const sequence = Math.floor(now.getTime() / 60_000);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Clean Exit//Dates of a case//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // The same name twice: RFC 7986's, and the one that calendars knew before it.
    `NAME:${escaped(`Clean Exit: ${name}`)}`,
    `X-WR-CALNAME:${escaped(`Clean Exit: ${name}`)}`,
    ...deadlines.flatMap((deadline) => entry(deadline, { caseId, name, language, stamp, sequence })),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

interface Frame {
  caseId: string;
  name: string;
  language: Language;
  stamp: string;
  sequence: number;
}

function entry(deadline: Deadline, { caseId, name, language, stamp, sequence }: Frame): string[] {
  const { id, title, day, computed, met } = deadline;
  const summary = `${title[language]} (${name})`;
  const steps = [...computed, ...(met ? [met] : [])].map((text) => text[language]);
  return [
    'BEGIN:VEVENT',
    `UID:${id.replaceAll(/[^\w-]/g, '_')}.${caseId}@clean-exit.invalid`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    // The end of a whole day is the day after, which is not part of it.
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(steps.join('\n'))}`,
    'TRANSP:TRANSPARENT',
    ...(isToRemind(deadline) ? alarms.flatMap((days) => alarm(days, summary)) : []),
    'END:VEVENT',
  ];
}

/** At nine in the morning, some days before: a whole day begins at midnight. */
function alarm(days: number, summary: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-P${days - 1}DT15H`,
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
  ];
}

const basic = (day: string) => day.replaceAll('-', '');

/** Text as a value: RFC 5545, 3.3.11. Control characters may not stand in one. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');
}

const encoder = new TextEncoder();
const longest = 75;

/** A line of at most 75 octets, going on after a line break and a blank; never cut within a character. RFC 5545, 3.1. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longest) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
