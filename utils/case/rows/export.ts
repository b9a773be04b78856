import type { Mark } from '../../api/request.ts';
import type { KeptLinks } from '../../files/kept-links.ts';
import type { FileReport } from '../../files/report.ts';

/** An exported file that was checked. */
export interface ExportedFile {
  id: string;
  caseId: string;
  name: string;
  report: FileReport;
  /** Where it lay in the folder that was dropped or chosen: `export/attachments/1.zip`. */
  path?: string;
  /** When it was last changed on the disk, in milliseconds since 1970; with name and size it tells a file from another. */
  modified?: number;
}

/** What an exported file holds that links it with others: ids, ids of other objects, names of files. */
export interface StoredLinks {
  file: string;
  caseId: string;
  links: KeptLinks;
}

/** A file that was taken and isn't checked yet. What is left of a closed panel has to be given again. */
export interface QueuedFile {
  id: string;
  caseId: string;
  path: string;
  bytes: number;
  modified: number;
  queuedAt: string;
  /** The open page that reads it, by the lock that this page holds. */
  page: string;
}

/** The folder that the person lets the program read for a case. */
export interface GrantedFolder {
  caseId: string;
  handle: FileSystemDirectoryHandle;
  /** What was taken from it, by path and `fileKey`: what the person removed later isn't read again. */
  taken: string[];
}

/** How far the reading of an object through the person's own page has come. Its rows are in `blobs`. */
export interface ApiRead {
  caseId: string;
  object: string;
  /** What asks for the next page; absent when all were read. */
  next?: Mark | undefined;
  rows: number;
  pages: number;
  /** The number of all rows, as the vendor told it. */
  total?: number | undefined;
  beganAt: string;
}
