import { expect, test } from 'vitest';
import { randomFrom } from '../../tests/crms/random.ts';
import { Distinct } from './distinct.ts';

const random = randomFrom(7);
const hashes = Array.from({ length: 40_000 }, () => random.whole(2 ** 32) | 0);

test('few are counted exactly, however often they come', () => {
  const values = new Distinct(1_000);
  for (let turn = 0; turn < 3; turn++) for (const hash of hashes.slice(0, 1_000)) values.add(hash);
  expect([values.count, values.exact]).toEqual([1_000, true]);
});

test.each([1_100, 5_000, 40_000])('%i are estimated', (count) => {
  const values = new Distinct(1_000);
  for (let turn = 0; turn < 2; turn++) for (const hash of hashes.slice(0, count)) values.add(hash);
  expect(values.exact).toBe(false);
  expect(Math.abs(values.count - count) / count).toBeLessThan(0.12);
});
