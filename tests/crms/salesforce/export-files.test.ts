import { describe, expect, test } from 'vitest';
import { salesforce } from '../../../sites/salesforce/index.ts';
import { judgeFiles, troubleIn } from '../judge.ts';
import { makeData } from './data/index.ts';
import { makePart, partNames } from './export-files.ts';
import { type Damage, defaults } from './options.ts';
import type { ExportChoice } from './state.ts';

const options = { ...defaults(new Date(), 'en'), accounts: 40, contacts: 210, opportunities: 33 };
const data = makeData(options);
const all: ExportChoice = { encoding: 'UTF-8', attachments: true, files: true, noLineBreaks: false, everything: true };
const seen = [
  { object: 'accounts', count: options.accounts },
  { object: 'contacts', count: options.contacts },
];

/** What our own checks say of the parts of one export, together. */
async function judge(damage: Damage, choice = all, names = partNames(choice)) {
  const parts = names.map(async (name) => {
    const part = Number(/_(\d+)\./.exec(name)?.[1]);
    return { name, bytes: await makePart(data, part, choice, damage) };
  });
  return judgeFiles(salesforce, await Promise.all(parts), seen);
}

test('a whole export is told to be whole, every object counted', async () => {
  const report = await judge('none');
  expect(troubleIn(report)).toEqual([]);
  expect(report.verdict).toBe('whole');
  expect(Object.fromEntries(report.completeness.map(({ object, got }) => [object, got]))).toMatchObject({
    accounts: 40,
    contacts: 210,
    opportunities: 33,
    tasks: 33,
    users: 4,
    attachments: 6,
    files: 4,
  });
});

test('the names of the parts bear the org’s id; there are fewer without attachments and files', () => {
  expect(partNames(all)).toEqual([1, 2, 3].map((part) => `WE_00D5g000000PrAcEAA_${part}.ZIP`));
  expect(partNames({ ...all, attachments: false, files: false })).toHaveLength(2);
});

describe('what is damaged is told', () => {
  test.each<[Damage, string]>([
    ['truncated-zip', 'zip-cut-off'],
    ['ragged', 'ragged-row'],
    ['missing-rows', 'fewer-rows'],
    ['login-page', 'web-page'],
  ])('%s', async (damage, finding) => {
    const report = await judge(damage);
    expect(report.verdict).not.toBe('whole');
    expect([...new Set(troubleIn(report))]).toEqual([finding]);
  });

  test('a part that is missing', async () => {
    const [first = '', , third = ''] = partNames(all);
    const report = await judge('none', all, [first, third]);
    expect(troubleIn(report)).toContain('missing-part');
  });
});
