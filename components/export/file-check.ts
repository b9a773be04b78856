import type { CheckContext } from '../../utils/files/check.ts';
import type { KeptLinks } from '../../utils/files/kept-links.ts';
import type { FileReport } from '../../utils/files/report.ts';
import type { Checkers } from './checkers.ts';

/** What the panel asks of a worker: one file after the other. */
export interface CheckRequest {
  file: File;
  name: string;
  context: CheckContext;
}

/** What the worker answers: progress any number of times, then one of the others. */
export type CheckAnswer =
  | { type: 'progress'; bytesDone: number; bytesTotal: number; at: string }
  | { type: 'report'; report: FileReport; links: KeptLinks }
  | { type: 'failed'; message: string };

/** Of the file's bytes, how many are done; what is packed is read twice, and half done after the first time. */
export interface CheckProgress {
  done: number;
  at: string;
}

/** A file that was checked, and what links it with others. */
export interface Checked {
  report: FileReport;
  links: KeptLinks;
}

/**
 * Reads a file in a worker. Stopping ends the worker at once.
 * @throws DOMException `AbortError` when it was stopped; Error when the file could not be read
 */
export async function checkFile(
  request: CheckRequest,
  checkers: Checkers,
  signal: AbortSignal,
  onProgress: (progress: CheckProgress) => void,
): Promise<Checked> {
  signal.throwIfAborted();
  const worker = checkers.take();
  try {
    const checked = await new Promise<Checked>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
        if (data.type === 'report') resolve({ report: data.report, links: data.links });
        else if (data.type === 'failed') reject(new Error(data.message));
        else onProgress({ done: (data.bytesDone / Math.max(data.bytesTotal, 1)) * request.file.size, at: data.at });
      };
      worker.postMessage(request);
    });
    checkers.putBack(worker);
    return checked;
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
