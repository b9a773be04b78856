import { expect, test } from 'vitest';
import { check, contacts, finding, ids } from '../testing.ts';

const csv =
  'Record ID,Email,Last Modified Date\n1,a@example.invalid,2024-05-06 10:00\n2,b@example.invalid,2024-05-01 10:00\n';
const told = (at: string, content = csv) =>
  check(content, 'contacts.csv', { ...contacts, lastChange: [{ object: 'contacts', at }] });

test('an export that lacks the last change of the CRM', async () => {
  const report = await told('2024-05-09T08:00:00Z');
  expect(report.tables[0]?.newest).toBe('2024-05-06T10:00:00.000Z');
  expect(ids(report)).toEqual(['older-than-crm']);
  expect(finding(report, 'older-than-crm')).toMatchObject({
    values: { object: 'contacts', newest: '2024-05-06', last: '2024-05-09' },
    place: { path: 'contacts.csv' },
  });
});

test('clocks of other places, no such column, and no known change say nothing', async () => {
  expect(ids(await told('2024-05-07T21:00:00+14:00'))).toEqual([]);
  expect(ids(await told('2024-05-09T08:00:00Z', csv.replace('Last Modified Date', 'Birthday')))).toEqual([]);
  expect(ids(await told('no date'))).toEqual([]);
  expect(ids(await check(csv, 'contacts.csv', contacts))).toEqual([]);
});

test('the newest counts wherever it stands, in a long table too', async () => {
  const row = (at: number) => `${at},p${at}@example.invalid,2024-01-01\n`;
  const many = Array.from({ length: 20_001 }, (_, at) =>
    at === 15_001 ? `${at},x@example.invalid,2024-05-09\n` : row(at),
  );
  expect(ids(await told('2024-05-09T08:00:00Z', `Record ID,Email,Create Date\n${many.join('')}`))).toEqual([]);
});
