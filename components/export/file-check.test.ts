import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { hubspot } from '../../sites/hubspot.ts';
import { openCase } from '../../utils/case/cases.ts';
import { db } from '../../utils/case/db.ts';
import type { FileReport } from '../../utils/files/report.ts';
import { show, useScreen } from '../app/screen.ts';
import { type CheckAnswer, type CheckRequest, checkFile } from './file-check.ts';

const file = new File(['Record ID,Email\n1,a@customer.example\n'], 'contacts.csv');
const report: FileReport = {
  name: 'contacts.csv',
  bytes: file.size,
  sha256: 'ab'.repeat(32),
  kind: 'csv',
  tables: [],
  findings: [],
  counts: [],
  verdict: 'whole',
  checkedAt: '2026-11-21T12:00:00.000Z',
};

/** Stands where the browser's worker stands; the test says what it answers. */
class FakeWorker {
  onmessage?: (event: { data: CheckAnswer }) => void;
  onerror?: (event: { message: string }) => void;
  asked = Promise.withResolvers<CheckRequest>();
  terminate = vi.fn();
  postMessage(request: CheckRequest) {
    this.asked.resolve(request);
  }
}

let caseId = '';
let worker: FakeWorker;
const begin = () => {
  worker = new FakeWorker();
  return checkFile(caseId, file, () => worker as unknown as Worker);
};
const checks = () => useScreen.getState().checks;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  useScreen.setState({ checks: [] });
  show.notice(undefined);
  const account = { id: '4242', region: 'eu1', host: 'app-eu1.hubspot.com' };
  caseId = (await openCase(hubspot, account, 'Clean Exit test')).id;
});

it('asks the worker with what the site knows, shows progress, and keeps the report', async () => {
  const ended = begin();
  const request = await worker.asked.promise;
  expect(request.context.objects.map(({ object }) => object)).toContain('contacts');
  worker.onmessage?.({ data: { type: 'progress', bytesDone: 12, bytesTotal: file.size, at: 'contacts.csv' } });
  expect(checks()).toMatchObject([{ name: 'contacts.csv', bytes: file.size, done: 12 }]);
  worker.onmessage?.({ data: { type: 'report', report } });
  await ended;
  expect(checks()).toEqual([]);
  expect(await db.files.toArray()).toMatchObject([{ caseId, name: 'contacts.csv', report: { verdict: 'whole' } }]);
  expect(worker.terminate).toHaveBeenCalledOnce();
});

it('keeps nothing when it is stopped, and ends the worker', async () => {
  const ended = begin();
  await worker.asked.promise;
  checks()[0]?.stop();
  await ended;
  expect(checks()).toEqual([]);
  expect(await db.files.count()).toBe(0);
  expect(worker.terminate).toHaveBeenCalledOnce();
});

it('says when a file could not be read, and changes nothing', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const ended = begin();
  await worker.asked.promise;
  worker.onmessage?.({ data: { type: 'failed', message: 'NotReadableError' } });
  await ended;
  expect(checks()).toMatchObject([{ problem: 'not-read' }]);
  expect(await db.files.count()).toBe(0);
});

it('says when the report could not be kept', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const full = vi.spyOn(db.files, 'put').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
  const ended = begin();
  await worker.asked.promise;
  worker.onmessage?.({ data: { type: 'report', report } });
  await ended;
  full.mockRestore();
  expect(checks()).toMatchObject([{ problem: 'not-kept' }]);
  expect(useScreen.getState().notice?.text).toBe('failure.diskFull');
  expect(await db.log.where('[caseId+seq]').between([caseId, 2], [caseId, 9]).count()).toBe(0);
});
