import { expect, test } from 'vitest';
import { hubspot } from '../../sites/hubspot/index.ts';
import type { TableReport } from '../files/report.ts';
import { exportAnswer } from './export-answer.ts';
import { exportRecord } from './export-record.ts';
import { reportOf } from './testing/practice.ts';

const table = { path: 'contacts.csv', object: 'contacts', rows: 90 } as TableReport;
const file = (name: string) => ({
  ...{ id: name, caseId: 'one', name },
  report: reportOf({ name, sha256: name, tables: [table] }),
});
const counts = new Map([['contacts', { count: 100, at: '', by: 'page' as const }]]);

test('says of all files what the panel says, in names and sentences', () => {
  const files = [file('contacts_part2.csv')];
  const record = exportRecord(
    exportAnswer(hubspot, '4711', { files, links: new Map(), lastChanges: new Map(), counts }),
    hubspot,
  );
  expect(record).toMatchObject({
    complete: 'no',
    sound: 'yes',
    mine: 'unknown',
    objects: [{ object: 'contacts', name: { en: 'Contacts', 'zh-CN': '联系人' }, got: 90, expected: 100 }],
    uncounted: ['companies', 'deals'],
    sets: [{ name: 'contacts_part*.csv', files: ['contacts_part2.csv'], missing: ['contacts_part1.csv'] }],
    replaced: [],
  });
  expect(record?.findingLines[0]?.['zh-CN']).toContain('contacts_part1.csv');
  expect(JSON.parse(JSON.stringify(record))).toEqual(record);
});

test('without a file there is nothing to say', () => {
  expect(
    exportRecord(
      exportAnswer(hubspot, '4711', { files: [], links: new Map(), lastChanges: new Map(), counts }),
      hubspot,
    ),
  ).toBeUndefined();
});
