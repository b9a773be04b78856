import { expect, test } from 'vitest';
import { hubspot } from '../../sites/hubspot/index.ts';
import type { Finding, TableReport } from '../files/report.ts';
import type { Verdict } from '../files/verdict.ts';
import { exportAnswer, isProven } from './export-answer.ts';
import type { ExportedFile } from './rows/export.ts';
import type { CaseState } from './state.ts';
import { reportOf } from './testing/practice.ts';

const account = '139000042';
const all = { contacts: 100, companies: 20, deals: 10 };

function file(
  name: string,
  verdict: Verdict,
  rows: Record<string, number> = {},
  findings: Finding[] = [],
): ExportedFile {
  const tables = Object.entries(rows).map(
    ([object, count]) => ({ path: `${object}.csv`, object, rows: count, sha256: object }) as TableReport,
  );
  return { id: name, caseId: 'one', name, report: reportOf({ name, sha256: name, verdict, tables, findings }) };
}
function answer(
  files: ExportedFile[],
  counts: Record<string, number> = all,
  site = hubspot,
  links: CaseState['links'] = new Map(),
) {
  const seen = Object.entries(counts).map(([object, count]) => [object, { count, at: '', by: 'page' }] as const);
  return exportAnswer(site, account, { files, links, lastChanges: new Map(), counts: new Map(seen) });
}

test('without a file nothing is said, and nothing is missing yet', () => {
  expect(answer([])).toMatchObject({
    complete: 'unknown',
    sound: 'unknown',
    mine: 'unknown',
    objects: [],
    findings: [],
  });
});

test('files are held against the counts together, in the order of the site', () => {
  const parts = [
    file('b.zip', 'whole', { deals: 10, contacts: 60 }),
    file('a.zip', 'whole', { contacts: 40, companies: 20 }),
  ];
  expect(answer(parts)).toMatchObject({
    complete: 'yes',
    sound: 'yes',
    objects: [
      { object: 'contacts', got: 100, expected: 100 },
      { object: 'companies', got: 20, expected: 20 },
      { object: 'deals', got: 10, expected: 10 },
    ],
  });
  expect(answer(parts.slice(1))).toMatchObject({ complete: 'no', sound: 'yes', findings: [{}, {}] });
});

test('an object that nobody has counted leaves open whether all is there', () => {
  const { complete, uncounted } = answer([file('a.zip', 'whole', all)], { contacts: 100, companies: 20 });
  expect({ complete, uncounted }).toEqual({ complete: 'unknown', uncounted: ['deals'] });
});

test('a damaged file counts until another one stands in for it', () => {
  const ragged: Finding = { id: 'ragged-row', severity: 'error', values: {} };
  const damaged = file('old.zip', 'damaged', { ...all, contacts: 99 }, [ragged]);
  expect(answer([damaged])).toMatchObject({ complete: 'no', sound: 'no' });
  const mended = answer([damaged, file('new.zip', 'whole', all)]);
  expect(mended).toMatchObject({ complete: 'yes', sound: 'yes' });
  expect(mended.files.find(({ file }) => file.name === 'old.zip')?.replacedBy?.name).toBe('new.zip');
  expect(mended.objects[0]).toMatchObject({ got: 100, certain: true });
});

test('what an older version said of one file’s counts is said of all together now', () => {
  const fewer: Finding = { id: 'fewer-rows', severity: 'error', values: { object: 'contacts' } };
  const parts = [file('a.zip', 'damaged', { ...all, contacts: 60 }, [fewer]), file('b.csv', 'whole', { contacts: 40 })];
  const { sound, complete, files } = answer(parts);
  expect({ sound, complete }).toEqual({ sound: 'yes', complete: 'yes' });
  expect(files.map(({ report }) => report.verdict)).toEqual(['whole', 'whole']);
});

test('the parts of a set are one, and a missing one is named', () => {
  const [exported] = hubspot.exports;
  const site = { ...hubspot, exports: [{ ...exported, parts: '^Data_(?<part>\\d{3})\\.zip$' }] } as typeof hubspot;
  const { sets, complete } = answer([file('Data_003.zip', 'whole', all), file('Data_001.zip', 'whole')], all, site);
  expect(sets).toMatchObject([{ name: 'Data_*.zip', missing: ['Data_002.zip'] }]);
  expect(sets[0]?.files.map(({ file }) => file.name)).toEqual(['Data_001.zip', 'Data_003.zip']);
  expect(complete).toBe('no');
});

test('tells whose files these are where their names say it', () => {
  const own = file('export-139000042.zip', 'whole', all);
  expect(answer([own]).mine).toBe('yes');
  expect(answer([own, file('b.csv', 'whole')]).mine).toBe('unknown');
  const [exported] = hubspot.exports;
  const site = { ...hubspot, exports: [{ ...exported, fileName: '^crm-(?<account>\\d+)\\.zip$' }] } as typeof hubspot;
  expect(answer([file('crm-139000042.zip', 'whole'), file('crm-7.zip', 'whole')], all, site).mine).toBe('no');
});

test('whole files prove it, unless something is missing, damaged, doubtful or another’s', () => {
  const proven = (files: ExportedFile[], counts = all) => isProven(answer(files, counts));
  expect(proven([file('a.zip', 'whole', all)])).toBe(true);
  expect(proven([file('a.zip', 'whole', all)], { contacts: 100, companies: 20, deals: 11 })).toBe(false);
  const odd: Finding = { id: 'cut-cells', severity: 'warning', values: {} };
  expect(proven([file('a.zip', 'doubtful', all, [odd])])).toBe(false);
  const others = { ...answer([file('a.zip', 'whole', all)]), mine: 'no' as const };
  expect(isProven(others)).toBe(false);
  expect(proven([])).toBe(false);
});

test('a count of the CRM takes away the doubt about a round number of rows, and nothing else', () => {
  const round: Finding = { id: 'round-count', severity: 'warning', values: {}, place: { path: 'contacts.csv' } };
  const links: Finding = { id: 'broken-links', severity: 'warning', values: {} };
  const files = [file('a.zip', 'doubtful', { ...all, contacts: 1_000 }, [round, links])];
  expect(answer(files, { ...all, contacts: 1_000 }).files[0]?.report.findings).toEqual([links]);
  expect(answer(files, {}).files[0]?.report.findings).toEqual([round, links]);
});

test('beside something unreadable no number is certain, and nothing is called missing', () => {
  const open: Finding = { id: 'not-zip', severity: 'error', values: {} };
  const files = [file('a.zip', 'whole', { contacts: 90 }), file('b.zip', 'unreadable', {}, [open])];
  expect(answer(files)).toMatchObject({ complete: 'unknown', sound: 'no', findings: [] });
  expect(answer(files).objects[0]).toMatchObject({ object: 'contacts', got: 90, certain: false });
});
