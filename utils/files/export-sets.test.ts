import { expect, test } from 'vitest';
import { commonSets, setsOf } from './export-sets.ts';

const facts = [
  { fileName: '^WE_\\w{15,18}_(?<part>\\d+)\\.zip$' },
  { fileName: '^(Data|Attachments)_(?<part>\\d{3})\\.zip$' },
];

test('the parts of an export are put together, in the order of their numbers', () => {
  const names = ['WE_00D000000000001_10.ZIP', 'WE_00D000000000001_2.ZIP', 'contacts.csv', 'WE_00D000000000002_1.ZIP'];
  expect(setsOf(names, facts)).toMatchObject([
    { name: 'WE_00D000000000001_*.ZIP', files: ['WE_00D000000000001_2.ZIP', 'WE_00D000000000001_10.ZIP'] },
    { name: 'WE_00D000000000002_*.ZIP', files: ['WE_00D000000000002_1.ZIP'], missing: [] },
  ]);
});

test('missing parts are named as the CRM names them', () => {
  expect(setsOf(['Data_002.zip', 'Data_005.zip', 'Attachments_001.zip'], facts)).toEqual([
    {
      name: 'Data_*.zip',
      files: ['Data_002.zip', 'Data_005.zip'],
      missing: ['Data_001.zip', 'Data_003.zip', 'Data_004.zip'],
    },
    { name: 'Attachments_*.zip', files: ['Attachments_001.zip'], missing: [] },
  ]);
});

test('folders, copies, and other capitals change nothing', () => {
  const names = ['Downloads/Data_001.zip', 'data_002 (1).zip', 'C:\\Data_002.zip'];
  expect(setsOf(names, facts)).toEqual([{ name: 'Data_*.zip', files: names, missing: [] }]);
});

test('a set that counts from 0', () => {
  const [set] = setsOf(['p0.csv', 'p2.csv'], [{ fileName: '^p(?<part>\\d)\\.csv$' }]);
  expect(set?.missing).toEqual(['p1.csv']);
});

test('a number that is none of a part fills no memory', () => {
  const [set] = setsOf(['p999999999.csv'], [{ fileName: '^p(?<part>\\d+)\\.csv$' }]);
  expect(set?.missing.length).toBeLessThan(10_001);
});

test('facts that are no pattern, or have no number, fit nothing', () => {
  expect(setsOf(['Data_001.zip'], [{ fileName: '(' }, { fileName: '^Data' }, { fileName: '(?<part>[a-z]+)' }])).toEqual(
    [],
  );
});

test('names that say by themselves that a file is a part, and of how many', () => {
  const names = [
    'all_part1.csv',
    'all_part3.csv',
    'crm 2 of 3.zip',
    'x.zip.002',
    'y.z01',
    'report_2024.csv',
    'a_1.csv',
  ];
  expect(setsOf(names, commonSets).map(({ name, missing }) => [name, missing])).toEqual([
    ['all_part*.csv', ['all_part2.csv']],
    ['crm * of 3.zip', ['crm 1 of 3.zip', 'crm 3 of 3.zip']],
    ['x.zip.*', ['x.zip.001']],
    ['y.z*', []],
  ]);
});
