import type { Forks, Merged } from '../../utils/case/copy/prepare-merge.ts';

/** What a page asks of the worker that takes cases out of the store and in. */
export type CopyRequest =
  /** `handle` is the file that the person chose; without it the bytes come back with the answer. */
  | { type: 'back-up'; passphrase: string; software: string; handle?: FileSystemFileHandle }
  | { type: 'restore'; file: Blob; passphrase: string; software: string }
  | { type: 'import'; bundle: Blob; software: string; forks: Forks };

/** Why it did not come about. Nothing was changed then. */
const copyTroubles = [
  'passphrase',
  'damaged',
  'not-encrypted',
  'newer',
  'older',
  'malformed',
  'changed-meanwhile',
  'full',
  'other',
] as const;
export type CopyTrouble = (typeof copyTroubles)[number];

/** What the worker answers: progress any number of times, then one of the others. */
export type CopyAnswer =
  | { type: 'progress'; done: number; total: number }
  | { type: 'backed-up'; cases: number; blob?: Blob }
  | { type: 'merged'; merged: Merged[] }
  | { type: 'stopped' }
  | { type: 'failed'; trouble: CopyTrouble; message: string };
