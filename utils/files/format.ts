import type { Finding } from './report.ts';

/** What a format's reader found: its tables, each with its name within the file if there can be several. */
export interface FormatResult {
  parts: { part?: string; rows: number; columns: string[] }[];
  findings: Finding[];
}

/** Reads text of one format in UTF-8, piece by piece, in constant memory. Whatever is wrong with it becomes findings. */
export interface FormatReader {
  write(text: Uint8Array): void;
  /** Call it once, at the end. */
  end(): FormatResult;
}
