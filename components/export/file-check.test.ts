import { expect, test, vi } from 'vitest';
import { checkFile } from './file-check.ts';
import { FakeWorker, practiceFile, practiceReport } from './testing/fake-worker.ts';

const request = { file: practiceFile, name: 'contacts.csv', context: { objects: [], expected: [] } };

/** Begins a check whose worker the test speaks for. */
function begin(stopping = new AbortController()) {
  const worker = new FakeWorker();
  const seen = vi.fn();
  const report = checkFile(request, () => worker as unknown as Worker, stopping.signal, seen);
  return { worker, seen, report, stopping };
}

test('asks the worker, tells progress in bytes of the file, and gives the report', async () => {
  const { worker, seen, report } = begin();
  expect(await worker.asked.promise).toBe(request);
  // What is packed is read twice: half of that is half of the file.
  worker.answer({ type: 'progress', bytesDone: 40, bytesTotal: 80, at: 'a.csv' });
  expect(seen).toHaveBeenLastCalledWith({ done: practiceFile.size / 2, at: 'a.csv' });
  worker.answer({ type: 'report', report: practiceReport });
  expect(await report).toBe(practiceReport);
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('ends the worker at once when it is stopped', async () => {
  const { worker, report, stopping } = begin();
  stopping.abort();
  await expect(report).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('says that a file could not be read', async () => {
  const { worker, report } = begin();
  worker.answer({ type: 'failed', message: 'NotReadableError' });
  await expect(report).rejects.toThrow('NotReadableError');
  expect(worker.terminate).toHaveBeenCalledOnce();
});
