import { verifierScript, version } from '../../utils/browser/extension.ts';
import type { BundleInput } from '../../utils/bundle/input.ts';
import { verifierHtml } from '../../utils/bundle/verifier/html.ts';
import type { Bundle } from '../../utils/bundle/write.ts';
import { bundleInputOf } from '../../utils/case/bundle-input.ts';
import { signingKey } from '../../utils/case/key.ts';
import { append } from '../../utils/case/log.ts';
import type { Language } from '../../utils/text.ts';
import { saveFile } from '../ui/save-file.ts';

/** What the panel asks of the worker, once. Blobs and keys go over as handles. */
export interface WriteRequest {
  input: BundleInput;
  key: CryptoKeyPair;
}

/** What the worker answers: progress any number of times, then one of the others. */
export type WriteAnswer =
  | { type: 'progress'; done: number; total: number; at: string }
  | { type: 'bundle'; bundle: Bundle }
  | { type: 'failed'; message: string };

export interface Writing {
  bundle: Promise<Bundle>;
  /** Ends the worker at once; the promise rejects with an AbortError. */
  stop(): void;
}

/** Writes a case's bundle in a worker of its own. Nothing is kept of a bundle that was stopped or failed. */
export function writeBundle(
  caseId: string,
  language: Language,
  newWriter: () => Worker,
  onProgress: (progress: { done: number; total: number; at: string }) => void,
): Writing {
  const worker = newWriter();
  const { promise, resolve, reject } = Promise.withResolvers<Bundle>();
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.onmessage = ({ data }: MessageEvent<WriteAnswer>) => {
    if (data.type === 'progress') onProgress(data);
    else if (data.type === 'bundle') resolve(data.bundle);
    else reject(new Error(data.message));
  };
  void requestOf(caseId, language).then((request) => worker.postMessage(request), reject);
  return {
    bundle: promise.finally(() => worker.terminate()),
    stop: () => reject(new DOMException('stopped by the person', 'AbortError')),
  };
}

async function requestOf(caseId: string, language: Language): Promise<WriteRequest> {
  const verifier = verifierHtml(await verifierScript());
  const [input, { pair }] = await Promise.all([
    bundleInputOf(caseId, { version: version(), language, verifier }),
    signingKey(),
  ]);
  return { input, key: pair };
}

/** Hands a bundle to the browser to save, and notes in the log that it was written. */
export async function saveBundle(caseId: string, { name, blob, sha256 }: Bundle): Promise<void> {
  await append(caseId, { type: 'bundle-written', name, sha256, bytes: blob.size });
  saveFile(blob, name);
}
