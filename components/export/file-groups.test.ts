import { expect, test } from 'vitest';
import type { JudgedFile } from '../../utils/case/export-answer.ts';
import { groupsOf } from './file-groups.ts';

const judged = (verdict: string, more: Partial<JudgedFile> = {}) =>
  ({ report: { verdict }, mine: 'unknown', ...more }) as JudgedFile;

test('what needs a hand comes first, what is replaced last, and empty groups are none', () => {
  const replaced = judged('damaged', { replacedBy: {} as JudgedFile['file'] });
  const others = judged('whole', { mine: 'no' });
  const [damaged, unreadable, whole] = [judged('damaged'), judged('unreadable'), judged('whole')];
  expect(groupsOf([whole, replaced, damaged, others, unreadable])).toEqual([
    { group: 'trouble', files: [damaged, others, unreadable] },
    { group: 'whole', files: [whole] },
    { group: 'replaced', files: [replaced] },
  ]);
});
