import { expect, test } from 'vitest';
import { baseName, factsFor } from './object-facts.ts';

const objects = [
  { object: 'contacts', fileName: '^(all-)?contacts\\b', columns: [] },
  { object: 'deals', fileName: '^deals', columns: [] },
  { object: 'broken', fileName: '(', columns: [] },
];

test.each([
  ['contacts.csv', 'contacts'],
  ['2025/ALL-Contacts.CSV', 'contacts'],
  ['contacts/deals.csv', 'deals'],
  ['a\\deals.csv', 'deals'],
  ['old-contacts.csv', undefined],
])('%s holds %s', (path, object) => {
  expect(factsFor(path, objects)?.object).toBe(object);
});

test('the name after the last slash, either way it leans', () => {
  expect(['a/b\\c.csv', 'c.csv', 'a/'].map(baseName)).toEqual(['c.csv', 'c.csv', '']);
});
