import type { TableLinks } from './checks/links.ts';
import type { Finding, TableProfile } from './report.ts';

/** One of the tables that a format's reader found; `part` is its name within the file if there can be several. */
export interface FormatPart {
  part?: string;
  rows: number;
  columns: string[];
  profile?: TableProfile;
  links?: TableLinks;
  newest?: string;
}

/** What a format's reader found. */
export interface FormatResult {
  parts: FormatPart[];
  findings: Finding[];
}

/** Reads text of one format in UTF-8, piece by piece, in constant memory. Whatever is wrong with it becomes findings. */
export interface FormatReader {
  write(text: Uint8Array): void;
  /** Call it once, at the end. */
  end(): FormatResult;
}
