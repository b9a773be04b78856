import Papa from 'papaparse';
import type { Language } from '../text.ts';
import type { BundleInput } from './input.ts';
import { words } from './report-words.ts';
import { isClosed, readableTime } from './values.ts';

/** data/checklist.csv: the tasks as they were then, for a spreadsheet. */
export function checklistCsv({ tasks }: BundleInput, language: Language): string {
  return csv([
    [words.phase, words.task, words.status, words.closed, words.owner, words.due, words.reason, words.note].map(
      (text) => text[language],
    ),
    ...tasks.map((task) => [
      task.phaseName[language],
      task.title[language],
      task.statusName[language],
      words[isClosed(task) ? 'yes' : 'no'][language],
      task.owner ?? '',
      task.due?.day ?? '',
      task.reason?.[language] ?? '',
      task.note ?? '',
    ]),
  ]);
}

/** data/timeline.csv: the log as sentences, for a spreadsheet. */
export function timelineCsv({ timelineText }: BundleInput, language: Language): string {
  return csv([
    [words.number, words.time, words.event].map((text) => text[language]),
    ...timelineText.map(({ seq, at, text }) => [String(seq), readableTime(at, ''), text[language]]),
  ]);
}

/** RFC 4180, with the mark by which Excel knows UTF-8; no cell runs as a formula. */
function csv(rows: string[][]): string {
  return `\ufeff${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
