import type { Budget } from './budget.ts';
import type { Gathered } from './checks/counts.ts';
import type { TableLinks } from './checks/links.ts';
import type { FileHash } from './file-hash.ts';
import type { FileKind, Finding, TableReport } from './report.ts';
import type { ObjectFacts } from './table-checks.ts';

/** What was read of a file, or of a packed file within it, before it is judged. */
export interface FileReading {
  kind: FileKind;
  /** Of the file's bytes, where reading it took them all in their order. */
  sha256?: string;
  tables: TableReport[];
  findings: Finding[];
  /** Objects of the CRM whose table could not be read to its end. */
  broken: Set<string>;
  extent: Gathered['extent'];
  /** Of the tables whose object is known. */
  links: TableLinks[];
  /** Paths of what is packed beside tables: attachments. */
  others?: string[];
}

export interface ReadOptions {
  objects: readonly ObjectFacts[];
  budget: Budget;
  /** Packed files within this one that may still be looked into, one inside the other. */
  depth: number;
  /** The packed file that is being read, when it lies in another. */
  within?: string;
  signal?: AbortSignal;
  /** Hashes a file that is not packed beside its being read. */
  hash?: FileHash;
  /** Bytes of the file taken so far, and what is being read. */
  onProgress(bytesDone: number, at: string): void;
}

/** Reads any file. Whatever is wrong with it becomes findings; throws only when stopped, out of time, or by the disk. */
export type ReadFile = (file: Blob, path: string, options: ReadOptions) => Promise<FileReading>;
