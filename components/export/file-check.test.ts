import { expect, test, vi } from 'vitest';
import { Checkers } from './checkers.ts';
import { checkFile } from './file-check.ts';
import { FakeWorker, noLinks, practiceFile, practiceReport } from './testing/fake-worker.ts';

const request = { file: practiceFile, name: 'contacts.csv', context: { objects: [], expected: [] } };

/** Begins a check whose worker the test speaks for. */
function begin(stopping = new AbortController()) {
  const worker = new FakeWorker();
  const seen = vi.fn();
  const checkers = new Checkers(() => worker as unknown as Worker);
  const checked = checkFile(request, checkers, stopping.signal, seen);
  return { worker, checkers, seen, checked, stopping };
}

test('asks the worker, tells progress in bytes of the file, and gives the report', async () => {
  const { worker, checkers, seen, checked } = begin();
  expect(await worker.asked.promise).toBe(request);
  // What is packed is read twice: half of that is half of the file.
  worker.answer({ type: 'progress', bytesDone: 40, bytesTotal: 80, at: 'a.csv' });
  expect(seen).toHaveBeenLastCalledWith({ done: practiceFile.size / 2, at: 'a.csv' });
  worker.answer({ type: 'report', report: practiceReport, links: noLinks });
  expect(await checked).toEqual({ report: practiceReport, links: noLinks });
  expect(worker.terminate).not.toHaveBeenCalled();
  expect(checkers.take()).toBe(worker);
});

test('ends the worker at once when it is stopped', async () => {
  const { worker, checked, stopping } = begin();
  stopping.abort();
  await expect(checked).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('says that a file could not be read', async () => {
  const { worker, checked } = begin();
  worker.answer({ type: 'failed', message: 'NotReadableError' });
  await expect(checked).rejects.toThrow('NotReadableError');
  expect(worker.terminate).toHaveBeenCalledOnce();
});
