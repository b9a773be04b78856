import type { ReadList } from '../../utils/customers/read-list.ts';

/** What the panel asks of the worker, once. */
export interface ListRequest {
  file: File;
  /** The most rows; that of a list of customers if left out. */
  rows?: number | undefined;
}

export type ListAnswer = ReadList | { type: 'failed'; message: string };

/** Reads a list in a worker of its own, which `signal` ends at once; the answer never comes then. A failure is an answer, too. */
export function readInWorker(
  newListReader: () => Worker,
  file: File,
  signal: AbortSignal,
  rows?: number,
): Promise<ListAnswer> {
  const worker = newListReader();
  signal.addEventListener('abort', () => worker.terminate());
  return new Promise((resolve) => {
    worker.onerror = (event) => resolve({ type: 'failed', message: event.message });
    worker.onmessage = ({ data }: MessageEvent<ListAnswer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.postMessage({ file, rows } satisfies ListRequest);
  });
}
