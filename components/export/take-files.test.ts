import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hubspot } from '../../sites/hubspot/index.ts';
import { openCase } from '../../utils/case/cases.ts';
import { db } from '../../utils/case/db.ts';
import { useScreen } from '../app/screen.ts';
import { useReadings } from './readings.ts';
import { takeFiles } from './take-files.ts';
import { FakeWorker, noLinks, practiceFile, practiceReport } from './testing/fake-worker.ts';

const account = { id: '4242', region: 'eu1', host: 'app-eu1.hubspot.com' };
const picked = (name: string) => ({ path: `export/${name}`, file: new File([name], name, { lastModified: 7 }) });
const report = (name: string) => ({ ...practiceReport, name, bytes: name.length, sha256: name.padEnd(64, '0') });

let caseId = '';
let workers: FakeWorker[] = [];
const newChecker = () => {
  const worker = new FakeWorker();
  workers.push(worker);
  return worker as unknown as Worker;
};
const take = (...names: string[]) => takeFiles(caseId, names.map(picked), { newChecker });
const readings = () => useReadings.getState().readings;
const nth = async (at: number) => {
  await vi.waitFor(() => expect(workers[at]).toBeDefined());
  return workers[at] as FakeWorker;
};

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  useReadings.setState({ readings: [] });
  useScreen.setState({ notice: undefined, late: undefined });
  workers = [];
  caseId = (await openCase(hubspot, account, 'Clean Exit test')).id;
});

// What still runs would stand in the way of the next test.
afterEach(() => {
  for (const { stop } of readings()) stop();
});

test('asks with what the site knows, shows progress, and keeps the report with where the file lay', async () => {
  const { ended } = await takeFiles(caseId, [{ path: 'x/contacts.csv', file: practiceFile }], { newChecker });
  const worker = await nth(0);
  expect((await worker.asked.promise).context.objects.map(({ object }) => object)).toContain('contacts');
  worker.answer({ type: 'progress', bytesDone: 1, bytesTotal: 2, at: 'contacts.csv' });
  expect(readings()).toMatchObject([{ state: 'reading', done: practiceFile.size / 2 }]);
  worker.answer({ type: 'report', report: practiceReport, links: noLinks });
  await ended;
  expect(readings()).toEqual([]);
  expect(await db.files.toArray()).toMatchObject([{ caseId, path: 'x/contacts.csv', modified: 7 }]);
  expect(await db.queue.count()).toBe(0);
});

test('reads two side by side; the others are noted and wait', async () => {
  await take('1', '2', '3');
  expect(await db.queue.orderBy('id').count()).toBe(3);
  expect(readings().map(({ state }) => state)).toEqual(['reading', 'reading', 'waiting']);
  (await nth(1)).answer({ type: 'report', report: report('b'), links: noLinks });
  await vi.waitFor(() => expect(readings().map(({ state }) => state)).toEqual(['reading', 'reading']));
  expect(workers).toHaveLength(2);
});

test('two workers read any number of files, and are ended after the last', async () => {
  const { ended } = await take('1', '2', '3', '4', '5');
  const files = ['1', '2', '3', '4', '5'].map((name) => ({ name }));
  for (let left = files.length; left > 0; left--) {
    // Whichever is asked next answers.
    const next = await Promise.race(
      workers.map(async (worker) => ({ worker, file: (await worker.asked.promise).file })),
    );
    next.worker.answer({ type: 'report', report: report(next.file.name), links: noLinks });
  }
  await ended;
  expect(await db.files.count()).toBe(5);
  expect(workers.map(({ terminate }) => terminate.mock.calls.length)).toEqual([1, 1]);
});

test('a file that is stopped leaves nothing, whether it was read or waited', async () => {
  const { ended } = await take('1', '2', '3');
  for (const { stop } of readings()) stop();
  await ended;
  await vi.waitFor(async () => expect(await db.queue.count()).toBe(0));
  expect(readings()).toEqual([]);
  expect(await db.files.count()).toBe(0);
  expect(workers.length).toBe(2);
});

test('a file that is in the case unchanged, or being read, is not read again, unless the person wants it', async () => {
  const { ended } = await take('1');
  expect((await take('1')).known).toHaveLength(1);
  (await nth(0)).answer({ type: 'report', report: report('1'), links: noLinks });
  await ended;
  const second = await take('1', '2');
  expect(second.known.map(({ path }) => path)).toEqual(['export/1']);
  expect(readings().map(({ path }) => path)).toEqual(['export/2']);
  for (const { stop } of readings()) stop();
  expect((await takeFiles(caseId, [picked('1')], { newChecker, again: true })).known).toEqual([]);
});

test('says when a file could not be read, and still knows that it has to be given again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { ended } = await take('1');
  (await nth(0)).answer({ type: 'failed', message: 'NotReadableError' });
  await ended;
  expect(readings()).toMatchObject([{ state: 'not-read' }]);
  expect(await db.files.count()).toBe(0);
  expect(await db.queue.count()).toBe(1);
});

test('says when the report could not be kept', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const full = vi.spyOn(db.files, 'put').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
  const { ended } = await take('1');
  (await nth(0)).answer({ type: 'report', report: report('a'), links: noLinks });
  await ended;
  full.mockRestore();
  expect(readings()).toMatchObject([{ state: 'not-kept' }]);
  expect(useScreen.getState().late?.text).toBe('failure.diskFull');
  expect(await db.log.where('[caseId+seq]').between([caseId, 2], [caseId, 9]).count()).toBe(0);
});
