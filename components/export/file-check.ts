import type { CheckContext } from '../../utils/files/check.ts';
import type { FileReport } from '../../utils/files/report.ts';

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

/** Of the file's bytes, how many are done; what is packed is read twice, and half done after the first time. */
export interface CheckProgress {
  done: number;
  at: string;
}

/**
 * Reads a file in a worker of its own. Stopping ends the worker at once.
 * @throws DOMException `AbortError` when it was stopped; Error when the file could not be read
 */
export async function checkFile(
  request: CheckRequest,
  newChecker: () => Worker,
  signal: AbortSignal,
  onProgress: (progress: CheckProgress) => void,
): Promise<FileReport> {
  signal.throwIfAborted();
  const worker = newChecker();
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
        if (data.type === 'report') resolve(data.report);
        else if (data.type === 'failed') reject(new Error(data.message));
        else onProgress({ done: (data.bytesDone / Math.max(data.bytesTotal, 1)) * request.file.size, at: data.at });
      };
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
