import { expect, test } from 'vitest';
import type { FileReport, TableReport } from '../files/report.ts';
import type { Verdict } from '../files/verdict.ts';
import { replacements } from './export-replaced.ts';
import type { ExportedFile } from './rows/export.ts';
import { reportOf } from './testing/practice.ts';

const facts = ['contacts', 'deals'].map((object) => ({ object, fileName: `${object}.*\\.csv$`, columns: [] }));
const counts = [
  { object: 'contacts', count: 100 },
  { object: 'deals', count: 10 },
];
const table = (object: string, rows: number) => ({ path: `${object}.csv`, object, rows }) as TableReport;

/** A file with so many rows of each object, checked on this day of a month. */
function file(name: string, day: number, verdict: Verdict, rows: Record<string, number> = {}): ExportedFile {
  const checkedAt = `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  const tables = Object.entries(rows).map(([object, count]) => table(object, count));
  const report: FileReport = reportOf({ name, verdict, tables, checkedAt });
  return { id: name, caseId: 'one', name, report };
}
const replaced = (files: ExportedFile[], expected = counts) => Object.fromEntries(replacements(files, expected, facts));

test('a damaged file is replaced by the sound one that was saved beside it under its name', () => {
  const files = [
    file('Data_002.zip', 1, 'unreadable'),
    file('data_002 (1).zip', 2, 'whole'),
    file('Data_003.zip', 2, 'whole'),
  ];
  expect(replaced(files)).toEqual({ 'Data_002.zip': 'data_002 (1).zip' });
});

test('a damaged file is replaced when the sound ones hold all that was in it', () => {
  const damaged = file('old.zip', 1, 'damaged', { contacts: 99 });
  const whole = file('new.zip', 2, 'whole', { contacts: 100, deals: 10 });
  expect(replaced([damaged, whole])).toEqual({ 'old.zip': 'new.zip' });
  expect(replaced([damaged, file('new.zip', 2, 'doubtful', { contacts: 99, deals: 10 })])).toEqual({});
});

test('nothing replaces a damaged file whose records nobody has counted, or of which nothing is known', () => {
  const whole = file('new.zip', 2, 'whole', { contacts: 100, deals: 10 });
  expect(replaced([file('old.zip', 1, 'damaged', { contacts: 99 }), whole], [])).toEqual({});
  expect(replaced([file('old.zip', 1, 'unreadable'), whole])).toEqual({});
});

test('a table that could not be read counts as in the file', () => {
  const damaged = file('old.zip', 1, 'damaged', { contacts: 100 });
  damaged.report.findings = [{ id: 'bad', severity: 'error', values: {}, place: { path: 'deals.csv' } }];
  expect(replaced([damaged, file('new.zip', 2, 'whole', { contacts: 100 })])).toEqual({});
});

test('the parts of a whole replace nothing, though their names are alike', () => {
  const files = [
    file('contacts_1.csv', 1, 'whole', { contacts: 60 }),
    file('contacts_2.csv', 1, 'whole', { contacts: 40 }),
  ];
  expect(replaced(files)).toEqual({});
  expect(replaced([...files, file('contacts_3.csv', 2, 'damaged', { contacts: 1 })])).toEqual({
    'contacts_3.csv': 'contacts_1.csv',
  });
});

test('of two that are complete, each on its own, the newer one counts', () => {
  const older = file('monday.zip', 1, 'whole', { contacts: 100, deals: 10 });
  const newer = file('friday.zip', 5, 'doubtful', { contacts: 104, deals: 10 });
  expect(replaced([older, newer])).toEqual({ 'monday.zip': 'friday.zip' });
  expect(replaced([older, file('friday.zip', 5, 'whole', { contacts: 90, deals: 10 })])).toEqual({});
});

test('a newer file of the same name counts when no record is lost by it', () => {
  const older = file('contacts.csv', 1, 'whole', { contacts: 50 });
  expect(replaced([older, file('contacts (1).csv', 2, 'whole', { contacts: 50 })])).toEqual({
    'contacts.csv': 'contacts (1).csv',
  });
  expect(replaced([older, file('contacts (1).csv', 2, 'whole', { contacts: 40 })])).toEqual({});
});

test('two files of one name, in which no record is known, are two', () => {
  expect(replaced([file('1.zip', 1, 'whole'), file('1 (1).zip', 2, 'whole')])).toEqual({});
});

test('the age of a file on the disk goes before when it was checked', () => {
  const older = { ...file('monday.zip', 9, 'whole', { contacts: 100 }), modified: Date.UTC(2026, 10, 1) };
  const newer = { ...file('friday.zip', 8, 'whole', { contacts: 100 }), modified: Date.UTC(2026, 10, 5) };
  expect(replaced([older, newer])).toEqual({ 'monday.zip': 'friday.zip' });
});
