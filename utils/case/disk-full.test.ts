import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { isDiskFull } from './disk-full.ts';

const full = new DOMException('no room', 'QuotaExceededError');

test.each([
  ['the browser’s own error', full, true],
  ['one that Dexie made of it', new Dexie.QuotaExceededError('no room'), true],
  ['a transaction that ended by it', new Dexie.AbortError('aborted', full), true],
  ['a transaction that ended by something else', new Dexie.AbortError('aborted', new Error('other')), false],
  ['no error', 'QuotaExceededError', false],
])('a full disk is told by its error: %s', (_what, error, isFull) => {
  expect(isDiskFull(error)).toBe(isFull);
});
