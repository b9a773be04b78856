import type { Secret } from '../../utils/bundle/encrypt.ts';
import type { BundleInput } from '../../utils/bundle/input.ts';

/** What the panel tells the worker that writes a bundle. Blobs, keys and files go over as handles. */
export type WriterRequest =
  | { type: 'prepare'; input: BundleInput; key: CryptoKeyPair; withFiles: boolean; stamp: boolean }
  /** The authority's answer; without one the bundle is written unstamped. */
  | { type: 'stamp'; answer: Uint8Array<ArrayBuffer> | undefined }
  /** Into a file of the person's, or, without one, as a blob. */
  | { type: 'save'; secret: Secret | undefined; file: FileSystemFileHandle | undefined }
  | { type: 'stop' };

/** What is known of a bundle before it is saved. */
export interface PreparedFacts {
  name: string;
  bytes: number;
  tagManifest: string;
}

/** What the worker answers: progress and a wish for a stamp at any time, then one of the others to each `prepare` and `save`. */
export type WriterAnswer =
  | { type: 'progress'; done: number; total: number; at: string }
  | { type: 'stamp'; hash: Uint8Array<ArrayBuffer> }
  | { type: 'prepared'; facts: PreparedFacts }
  | { type: 'saved'; blob: Blob | undefined }
  | { type: 'failed'; name: string; message: string };
