import { longestSeconds } from '../../utils/case/contract/reading/limits.ts';
import type { DocumentAnswer } from '../../utils/case/contract/reading/read-document.ts';

/** What the panel asks of the worker, once. */
export interface DocumentRequest {
  file: Blob;
  /** Where the answer goes. */
  port: MessagePort;
}

/** Reads a document in a worker of its own, which ends with it: a hostile file takes a minute at most, and nothing with it. */
export function readInWorker(newReader: () => Worker, file: Blob, signal: AbortSignal): Promise<DocumentAnswer> {
  const worker = newReader();
  const { port1, port2 } = new MessageChannel();
  return new Promise<DocumentAnswer>((resolve, reject) => {
    const slow = setTimeout(() => resolve({ type: 'not-readable', why: 'too-slow' }), longestSeconds * 1_000);
    signal.addEventListener('abort', () => {
      clearTimeout(slow);
      reject(signal.reason);
    });
    worker.onerror = () => resolve({ type: 'not-readable', why: 'damaged' });
    port1.onmessage = ({ data }: MessageEvent<DocumentAnswer>) => {
      clearTimeout(slow);
      resolve(data);
    };
    worker.postMessage({ file, port: port2 } satisfies DocumentRequest, [port2]);
  }).finally(() => worker.terminate());
}
