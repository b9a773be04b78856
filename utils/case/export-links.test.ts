import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { hubspot } from '../../sites/hubspot/index.ts';
import { checkLinked } from '../files/check.ts';
import { keepLinks } from '../files/kept-links.ts';
import { caseView } from './cases.ts';
import { db } from './db.ts';
import { exportAnswer } from './export-answer.ts';
import { exportLinks } from './export-links.ts';
import { checkContext, keepFile, removeFile } from './files.ts';
import { append } from './log.ts';
import type { Case } from './rows/case.ts';
import { freshCase, reportOf } from './testing/practice.ts';

let found: Case;
beforeEach(async () => {
  found = await freshCase();
});

/** Checks a file and keeps it, as the panel does. */
async function drop(name: string, content: string) {
  const blob = new Blob([content]);
  const { report, links } = await checkLinked(blob, name, await checkContext(found.id));
  return keepFile(found.id, blob, report, { links: keepLinks(links) });
}

const companies = (...ids: number[]) => `Record ID,Company name\n${ids.map((id) => `${id},C${id}\n`).join('')}`;
const deals = (...ids: number[]) =>
  `Record ID,Deal Name,Associated Company IDs (Primary)\n${ids.map((id) => `9${id},D${id},${id}\n`).join('')}`;

async function findings() {
  const view = await caseView(found.id);
  if (!view) throw new Error('There is no case.');
  return exportAnswer(hubspot, found.account.id, view.state).findings;
}

test('a deal of a company that is in no file is told until the file with the company comes', async () => {
  await drop('deals.csv', deals(1, 2, 3));
  expect(await findings()).toEqual([]);
  await drop('companies.csv', companies(1, 2));
  expect(await findings()).toMatchObject([
    { id: 'broken-links', place: { path: 'deals.csv', row: 4 }, values: { target: 'companies', missing: 1 } },
  ]);
  const more = await drop('companies-2.csv', companies(3, 4));
  expect(await findings()).toEqual([]);
  await removeFile(more);
  expect(await findings()).toMatchObject([{ id: 'broken-links' }]);
});

test('beside a file that an older version checked nothing is called missing', async () => {
  await drop('deals.csv', deals(1, 2, 3));
  const { id } = await drop('companies.csv', companies(1, 2));
  await drop('companies-2.csv', companies(4));
  expect(await findings()).toHaveLength(1);
  await db.links.delete(id);
  await exportLinks([]);
  expect(await findings()).toEqual([]);
});

test('reads each file’s links once, and anew when the file was checked again', async () => {
  const file = await drop('deals.csv', deals(1));
  const read = vi.spyOn(db.links, 'bulkGet');
  const [first, second] = [await exportLinks([file]), await exportLinks([file])];
  expect(second.get(file.id)).toBe(first.get(file.id));
  expect(read).toHaveBeenCalledTimes(1);
  const again = { ...file, report: reportOf({ checkedAt: '2027-01-01T00:00:00.000Z' }) };
  expect((await exportLinks([again])).get(file.id)).not.toBe(first.get(file.id));
  expect(await exportLinks([])).toEqual(new Map());
});

test('an export that is older than the newest change the person saw is told, until that is taken back', async () => {
  await drop('deals.csv', `Record ID,Deal Name,Last Modified Date\n1,D,2026-05-01 10:00\n`);
  const seen = (day: string) => append(found.id, { type: 'change-seen', object: 'deals', day, by: 'person' });
  await seen('2026-05-06');
  expect(await findings()).toMatchObject([{ id: 'older-than-crm', values: { object: 'deals', newest: '2026-05-01' } }]);
  await seen('');
  expect(await findings()).toEqual([]);
});
