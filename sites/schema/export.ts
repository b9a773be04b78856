import * as z from 'zod';
import { fact, filled, id, path, pattern, span, term, text } from './basics.ts';
import { condition } from './condition.ts';
import { hostRole } from './host.ts';

/** One way the vendor offers to get data out as files. */
export const exported = z.strictObject({
  id,
  name: text,
  /** `everything`: all objects it knows in one go. `one-object`: one list or table at a time. */
  scope: z.enum(['everything', 'one-object']),
  at: id,
  guide: id.optional(),
  /** What the person gets, outside first: a zip of CSV files is `['zip', 'csv']`. */
  formats: z.array(z.enum(['zip', 'gzip', 'csv', 'xlsx', 'xls', 'json', 'xml', 'sql'])).min(1),
  /** Name of the file the browser saves; only downloads from the site's own hosts are compared with it. */
  fileName: pattern,
  /** Where one export comes in several files: how they are named, with the number as the group `part`. */
  parts: pattern
    .refine((value) => value.includes('(?<part>'), 'the number must be the group `part`: (?<part>\\d+)')
    .optional(),
  who: text.optional(),
  /** How the person learns that the file is ready: a mail, a notice, at once. */
  ready: text.optional(),
  /** How long the vendor keeps the file for download, from when it was ready. */
  kept: z.strictObject({ ...span.shape, ...fact }).optional(),
  /** How long until the next may be made; several where it depends on the edition (`for`). */
  next: z.array(z.strictObject({ ...span.shape, for: text.optional(), ...fact })).default([]),
  /** A new export takes something away; said before the press. */
  replaces: term.optional(),
  /** More than this is not in one file: rows, or megabytes (10⁶ bytes). */
  most: z
    .strictObject({
      rows: z.number().int().positive().optional(),
      megabytes: z.number().positive().optional(),
      ...fact,
    })
    .optional(),
  contains: text,
  never: text.optional(),
  ...fact,
});

/** A kind of record the CRM holds: where its count is shown, how it gets out, and what its exported file looks like. */
export const object = z.strictObject({
  id,
  name: text,
  /** Its list; `{id}` is the account. */
  path: path.optional(),
  role: hostRole.default('app'),
  at: condition.optional(),
  /** Patterns with one group, the number; tried on the visible text of the list page. */
  count: z.array(pattern).default([]),
  /** The exports that hold it. None, and no API: it does not get out, and `instead` says what to do. */
  in: z.array(id).default([]),
  /** What of it is in no export. */
  missing: text.optional(),
  /** The way around, for what is missing. */
  instead: text.optional(),
  fileName: pattern.optional(),
  columns: z.array(filled).default([]),
  idColumn: filled.optional(),
  idForm: pattern.optional(),
  references: z.array(z.strictObject({ column: filled, object: id })).optional(),
  /** Columns that name files which come along, and the folder of the export where those lie. */
  files: z.array(z.strictObject({ column: filled, folder: filled.optional() })).optional(),
  ...fact,
});
