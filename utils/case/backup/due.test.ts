import { expect, test } from 'vitest';
import { isBackupDue } from './due.ts';

const now = new Date('2026-11-22T12:00:00.000Z');
const newest = '2026-11-20T12:00:00.000Z';

test.each([
  ['without evidence', undefined, {}, false],
  ['evidence of two days ago, never backed up', newest, {}, true],
  ['evidence of this morning', '2026-11-22T06:00:00.000Z', {}, false],
  ['backed up since', newest, { backedUpAt: '2026-11-21T00:00:00.000Z' }, false],
  ['backed up before', newest, { backedUpAt: '2026-11-19T00:00:00.000Z' }, true],
  ['put off yesterday', newest, { backupLaterAt: '2026-11-21T12:00:00.000Z' }, false],
  ['put off a week ago', newest, { backupLaterAt: '2026-11-15T12:00:00.000Z' }, true],
])('%s', (_name, at, settings, due) => {
  expect(isBackupDue(at, settings, now)).toBe(due);
});
