import type { Marks } from '../../evidence/redact/marks.ts';
import type { KeptLinks } from '../../files/kept-links.ts';
import type { ExportedFile } from './export.ts';

/** A file's report without its bytes, and the links that were found in it. */
export interface EarlierFile {
  type: 'file';
  file: ExportedFile;
  links?: KeptLinks;
}

/** What a redacted copy blacked out, by the hash of that copy. */
export interface EarlierRedaction {
  type: 'redaction';
  copy: string;
  marks: Marks;
}

/**
 * What a decision replaced or took out, so that the log can bring it back; of each thing only the last. `owner` and `name` are those of
 * its bytes in `blobs`.
 */
export type Earlier = { owner: string; name: string; caseId: string } & (EarlierFile | EarlierRedaction);
