import { checkContext, keepFile } from '../../utils/case/files.ts';
import type { CheckContext } from '../../utils/files/check.ts';
import type { FileReport } from '../../utils/files/report.ts';
import { attempt } from '../app/attempt.ts';
import { type FileCheck, useScreen } from '../app/screen.ts';

/** What the panel asks of the worker, once. */
export interface CheckRequest {
  file: File;
  name: string;
  context: CheckContext;
}

/** What the worker answers: progress any number of times, then one of the others. */
export type CheckAnswer =
  | { type: 'progress'; bytesDone: number; bytesTotal: number; at: string }
  | { type: 'report'; report: FileReport }
  | { type: 'failed'; message: string };

const change = (id: string, changed: Partial<FileCheck>) =>
  useScreen.setState(({ checks }) => ({
    checks: checks.map((check) => (check.id === id ? { ...check, ...changed } : check)),
  }));

/** Takes a check off the screen; its report, if there is one, stays in the store. */
export const dropCheck = (id: string) =>
  useScreen.setState(({ checks }) => ({ checks: checks.filter((check) => check.id !== id) }));

/**
 * Reads a file in a worker of its own and keeps the report with the case. Stopping ends the worker at once; nothing is kept then.
 * Resolves when the check has ended, however it ended.
 */
export async function checkFile(caseId: string, file: File, newChecker: () => Worker): Promise<void> {
  const id = crypto.randomUUID();
  const worker = newChecker();
  const { promise: stopped, resolve: stop } = Promise.withResolvers<undefined>();
  const check: FileCheck = {
    id,
    caseId,
    name: file.name,
    bytes: file.size,
    done: 0,
    at: '',
    startedAt: performance.now(),
    stop: () => stop(undefined),
  };
  useScreen.setState(({ checks }) => ({ checks: [...checks, check] }));
  try {
    const report = await Promise.race([stopped, readIn(worker, caseId, file, (seen) => change(id, seen))]);
    if (report && !(await attempt(() => keepFile(caseId, file, report)))) return change(id, { problem: 'not-kept' });
    dropCheck(id);
  } catch (error) {
    console.error(error);
    change(id, { problem: 'not-read' });
  } finally {
    worker.terminate();
  }
}

async function readIn(
  worker: Worker,
  caseId: string,
  file: File,
  seen: (progress: Pick<FileCheck, 'done' | 'at'>) => void,
): Promise<FileReport> {
  const context = await checkContext(caseId);
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.type === 'progress') seen({ done: data.bytesDone, at: data.at });
      else if (data.type === 'report') resolve(data.report);
      else reject(new Error(data.message));
    };
    worker.postMessage({ file, name: file.name, context } satisfies CheckRequest);
  });
}
