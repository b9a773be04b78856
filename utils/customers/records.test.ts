import { expect, test } from 'vitest';
import { type RecordEvent, recordFields, recordHints, recordNames, recordsOf } from './records.ts';

const event = (rows: number[], value: string, list = 'l'): RecordEvent => ({ list, rows, field: 'refund', value });

test('the last word on each field of each row counts, and an empty one takes it back', () => {
  const records = recordsOf([event([2, 3], '¥100'), event([3], '¥90'), event([2], ''), event([4], 'x', 'other')], 'l');
  expect(records.get(3)).toEqual({ refund: '¥90' });
  expect(records.get(2)).toEqual({});
  expect(records.has(4)).toBe(false);
});

test('one field leaves the others alone', () => {
  const records = recordsOf([event([2], '¥100'), { list: 'l', rows: [2], field: 'archived', value: 'A 7' }], 'l');
  expect(records.get(2)).toEqual({ refund: '¥100', archived: 'A 7' });
});

test('each field has a name and says what to write', () => {
  expect(Object.keys(recordNames)).toEqual([...recordFields]);
  expect(Object.keys(recordHints)).toEqual([...recordFields]);
});
