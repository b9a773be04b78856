import * as z from 'zod';
import { sha256, short } from './shapes.ts';

const verdict = z.enum(['whole', 'doubtful', 'damaged', 'unreadable']);
/** A file by its id in the case, and what was read. */
const checked = { file: short, name: short, sha256: sha256.optional(), bytes: z.number().int().nonnegative() };

/** What is seen of the CRM’s data, exported and checked. */
export const exportEvents = [
  z.strictObject({
    type: z.literal('count-seen'),
    object: short,
    count: z.number().int().nonnegative(),
    by: z.enum(['page', 'person']),
    url: short.optional(),
  }),
  /** By the person's word: nothing is known of a count any more. */
  z.strictObject({ type: z.literal('count-cleared'), object: short }),
  /** The newest day of change in a list, by the person's word; an empty one takes it back. */
  z.strictObject({
    type: z.literal('change-seen'),
    object: short,
    day: z.union([z.iso.date(), z.literal('')]),
    by: z.literal('person'),
  }),
  z.strictObject({
    type: z.literal('download-noticed'),
    name: short,
    from: short,
    bytes: z.number().int().nonnegative().optional(),
  }),
  /** By the person's word: a download that was noticed is no export, or is one after all. */
  z.strictObject({ type: z.literal('download-dismissed'), name: short }),
  z.strictObject({ type: z.literal('download-put-back'), name: short }),
  z.strictObject({
    type: z.literal('object-read'),
    object: short,
    rows: z.number().int().nonnegative(),
    total: z.number().int().nonnegative().optional(),
    from: short,
    file: short,
  }),
  /** By the person's word: the mail came, or the page showed it. `since`: when they said so first, where they had taken it back. */
  z.strictObject({ type: z.literal('export-ready'), export: short, since: z.iso.datetime().optional() }),
  /** `said`: when the person had said that it was. */
  z.strictObject({ type: z.literal('export-not-ready'), export: short, said: z.iso.datetime() }),
  z.strictObject({
    type: z.literal('file-checked'),
    ...checked,
    verdict,
    /** As its report has it; older lines have none. */
    checkedAt: z.iso.datetime().optional(),
  }),
  /** The report of the check before the last counts again. */
  z.strictObject({ type: z.literal('file-check-put-back'), ...checked, verdict, checkedAt: z.iso.datetime() }),
  z.strictObject({ type: z.literal('file-removed'), file: short, name: short, sha256: sha256.optional() }),
  z.strictObject({ type: z.literal('file-put-back'), file: short, name: short, sha256: sha256.optional() }),
  z.strictObject({
    type: z.literal('migration-checked'),
    system: short,
    /** The files for the import were written; otherwise it was only tried. */
    written: z.boolean(),
    tables: z.array(
      z.strictObject({
        name: short,
        object: short,
        rows: z.number().int().nonnegative(),
        rejected: z.number().int().nonnegative(),
        mapped: z.number().int().nonnegative(),
        own: z.number().int().nonnegative(),
        left: z.number().int().nonnegative(),
        missing: z.array(short),
        problems: z.array(
          z.strictObject({ problem: short, header: short.optional(), total: z.number().int().nonnegative() }),
        ),
        files: z.array(z.strictObject({ name: short, bytes: z.number().int().nonnegative(), sha256 })),
      }),
    ),
  }),
] as const;
