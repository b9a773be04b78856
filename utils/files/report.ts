import { z } from 'zod';
import { verdicts } from './verdict.ts';

/** The encodings a table can be read in, as WHATWG names them; the mark at the start of a UTF-8 file is kept apart. */
export const encodings = ['utf-8', 'utf-8-bom', 'gb18030', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** What a file is by its bytes, whatever its name says. */
export const fileKinds = [
  'zip',
  'gzip',
  'csv',
  'json',
  'ndjson',
  'vcard',
  'icalendar',
  'xlsx',
  'xls',
  'sql',
  'html',
  'pdf',
  'xml',
  'rar',
  '7z',
  'tar',
  'empty',
  'unknown',
] as const;
export type FileKind = (typeof fileKinds)[number];

export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

const count = z.number().int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What nearly all cells of a column are. `phone` has signs between its digits; digits alone are `whole`. */
export const columnKinds = ['empty', 'whole', 'decimal', 'date', 'email', 'phone', 'url', 'yes-no', 'text'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** What a column holds, without saying what stands in it: reports leave the browser with the bundle. */
export const columnProfileSchema = z.strictObject({
  kind: z.enum(columnKinds),
  /** Cells that are not empty, of all rows. */
  filled: count,
  /** Characters of the longest cell, in UTF-16 units as spreadsheets count. */
  longest: count,
  /** Different values in the rows that were looked at; with `more` an estimate, because there are too many to count. */
  distinct: count,
  more: z.boolean().optional(),
  /** Smallest and largest number, or first and last date (`2024-05-06`), in the rows that were looked at. */
  min: z.string().optional(),
  max: z.string().optional(),
  /** The first value with every letter and digit replaced: `Xxxx 000`. */
  sample: z.string().optional(),
});
export type ColumnProfile = z.infer<typeof columnProfileSchema>;

export const tableProfileSchema = z.strictObject({
  /** Rows that were looked at closely: all of a table of ordinary length, some of a very long one. */
  looked: count,
  /** Rows from the first on that were written to a new table, read again, and were the same. */
  readBack: count,
  /** In the order of the table's columns. */
  columns: z.array(columnProfileSchema),
});
export type TableProfile = z.infer<typeof tableProfileSchema>;

/** One table that was read to its end. */
export const tableReportSchema = z.strictObject({
  /** The name inside the zip, or the file's own name. */
  path: z.string(),
  /** The packed file that it lies in, where that is not the zip itself. */
  within: z.string().optional(),
  /** A sheet of a workbook, a list within JSON, a kind of calendar entry: one of several tables with the same `path`. */
  part: z.string().optional(),
  /** The object of the CRM it holds, when its name says so. */
  object: z.string().optional(),
  /** Of the file that holds it; of a sheet, its part of the workbook. */
  bytes: count,
  sha256,
  encoding: z.enum(encodings),
  /** Left out where no character parts the cells. */
  delimiter: z.string().optional(),
  columns: z.array(z.string()),
  /** Records below the header; blank lines are none. */
  rows: count,
  /** When the newest record was changed or made, as far as columns tell it. */
  newest: z.iso.datetime().optional(),
  profile: tableProfileSchema.optional(),
});
export type TableReport = z.infer<typeof tableReportSchema>;

/** Where a finding lies. Rows are counted as a spreadsheet counts them, the header being row 1 of an ordinary file. */
export const placeSchema = z.strictObject({
  path: z.string().optional(),
  /** The sheet of a workbook. */
  part: z.string().optional(),
  row: z.number().int().positive().optional(),
  column: z.string().optional(),
  /** Offset in the file (or in the unpacked entry), from 0. */
  byte: count.optional(),
});
export type Place = z.infer<typeof placeSchema>;

/** One thing that was found. `id` is a key of `findings` in findings.ts, which has the words for it. */
export const findingSchema = z.strictObject({
  id: z.string(),
  severity: z.enum(severities),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  place: placeSchema.optional(),
  /** All rows it is about, up to 1,000, where they are more than the text names. */
  rows: z.array(z.number().int().positive()).max(1_000).optional(),
});
export type Finding = z.infer<typeof findingSchema>;

export const objectCountSchema = z.strictObject({ object: z.string(), found: count, expected: count.optional() });
export type ObjectCount = z.infer<typeof objectCountSchema>;

/** What `checkFile` says about one file. What could not be found out is left out. */
export const fileReportSchema = z.strictObject({
  name: z.string(),
  bytes: count,
  /** Left out when the file could not be read to its end. */
  sha256: sha256.optional(),
  kind: z.enum(fileKinds),
  tables: z.array(tableReportSchema),
  findings: z.array(findingSchema),
  counts: z.array(objectCountSchema),
  verdict: z.enum(verdicts),
  checkedAt: z.iso.datetime(),
});
export type FileReport = z.infer<typeof fileReportSchema>;
