import { expect, test } from 'vitest';
import { compareFiles } from './compare-files.ts';
import { exportSummary, fileSummary } from './summary.ts';
import { check, contacts } from './testing.ts';

const csv = (count: number) =>
  `Record ID,Email\n${Array.from({ length: count }, (_, at) => `${at},p${at}@example.invalid\n`).join('')}`;
const expecting = (count: number) => ({ ...contacts, expected: [{ object: 'contacts', count }] });

test('a file in one line', async () => {
  const whole = await check(csv(1_200), 'contacts.csv', expecting(1_200));
  expect(fileSummary(whole, 'en')).toBe('All 1,200 contacts: nothing is damaged.');
  expect(fileSummary(whole, 'zh-CN', () => '联系人')).toBe('全部 1,200 条联系人记录，没有损坏。');
  const short = await check(csv(9), 'contacts.csv', expecting(10));
  expect(fileSummary(short, 'en')).toBe('9 of 10 contacts: damaged or incomplete.');
  expect(fileSummary(short, 'zh-CN', () => '联系人')).toBe('10 条联系人记录中的 9 条，有损坏或不完整。');
  expect(fileSummary(await check(csv(9), 'other.csv'), 'en')).toBe('9 records: nothing is damaged.');
  expect(fileSummary(await check('', 'other.csv'), 'en')).toBe('Couldn’t be read.');
  const json = '{"a":[{"x":1}],"b":[{"x":1},{"x":2}]}';
  expect(fileSummary(await check(json, 'other.json'), 'zh-CN')).toBe('2 个表共 3 条记录，没有损坏。');
});

test('an export of several files in one line', async () => {
  const files = [await check(csv(9), 'contacts.csv', contacts), await check(csv(4), 'companies.csv', contacts)];
  const checked = files.map((report) => ({ report }));
  const facts = { objects: contacts.objects, expected: [{ object: 'contacts', count: 10 }] };
  expect(exportSummary(compareFiles(checked, facts), 'en')).toBe(
    '2 files, 9 of 10 contacts, 4 companies: damaged or incomplete.',
  );
  const one = compareFiles(checked.slice(1), { ...facts, expected: [] });
  expect(exportSummary(one, 'zh-CN')).toBe('1 个文件、4 条companies记录，没有损坏。');
});
