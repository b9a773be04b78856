import * as z from 'zod';
import { customerFields } from '../customers/fields.ts';
import { noticeWays, outcomes } from '../customers/results.ts';
import { stopReasons } from '../page/guide-view.ts';

z.config({ jitless: true });

const short = z.string().max(2_000);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const answer = z.enum(['yes', 'no', 'unknown']);

/** A customer of a list: the list, its row, and who that is. */
const customer = { list: short, row: z.number().int().positive(), number: short, name: short };

/** How a step of a guide ended. */
const outcome = z.enum(['done', 'already', 'said-done', 'skipped']);
const stopReason = z.enum(stopReasons);

/** Everything that can happen to a case. The log holds these, nothing else; the state of a case is a view of them. */
export const caseEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('case-opened'),
    site: short,
    account: short,
    region: short.optional(),
    software: short,
    key: sha256,
  }),
  z.strictObject({ type: z.literal('case-archived') }),
  z.strictObject({ type: z.literal('case-reopened') }),
  z.strictObject({ type: z.literal('note-written'), task: short, text: z.string().max(20_000) }),
  z.strictObject({ type: z.literal('task-said-done'), task: short }),
  z.strictObject({ type: z.literal('task-not-needed'), task: short, reason: short }),
  z.strictObject({ type: z.literal('task-reopened'), task: short }),
  z.strictObject({ type: z.literal('state-seen'), cancelled: answer, mayCancel: answer, url: short }),
  z.strictObject({
    type: z.literal('count-seen'),
    object: short,
    count: z.number().int().nonnegative(),
    by: z.enum(['page', 'person']),
    url: short.optional(),
  }),
  /** The newest day of change in a list, by the person's word; an empty one takes it back. */
  z.strictObject({
    type: z.literal('change-seen'),
    object: short,
    day: z.union([z.iso.date(), z.literal('')]),
    by: z.literal('person'),
  }),
  z.strictObject({ type: z.literal('guide-started'), guide: short }),
  z.strictObject({ type: z.literal('guide-step'), guide: short, step: short, outcome }),
  z.strictObject({ type: z.literal('guide-stopped'), guide: short, step: short, reason: stopReason }),
  z.strictObject({ type: z.literal('last-button-pressed'), guide: short, step: short, url: short }),
  z.strictObject({ type: z.literal('guide-finished'), guide: short }),
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
  /** By the person's word: the mail came, or the page showed it. */
  z.strictObject({ type: z.literal('export-ready'), export: short }),
  z.strictObject({
    type: z.literal('file-checked'),
    file: short,
    name: short,
    sha256: sha256.optional(),
    bytes: z.number().int().nonnegative(),
    verdict: z.enum(['whole', 'doubtful', 'damaged', 'unreadable']),
  }),
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
  z.strictObject({
    type: z.literal('customers-taken'),
    list: short,
    name: short,
    sha256,
    orders: z.number().int().nonnegative(),
    unusable: z.number().int().nonnegative(),
    /** Which column was taken for what. */
    columns: z.partialRecord(z.enum(customerFields), short),
  }),
  z.strictObject({ type: z.literal('customer-begun'), ...customer }),
  /** By the person's word. What each part means: `CustomerResult`. */
  z.strictObject({
    type: z.literal('customer-result'),
    ...customer,
    outcome: z.enum(outcomes),
    operator: short,
    reason: short.optional(),
    effective: z.iso.date().optional(),
    approval: short.optional(),
    notice: z.enum(noticeWays).optional(),
    words: short.optional(),
    note: short.optional(),
    compared: z.enum(['page', 'person']),
  }),
  z.strictObject({ type: z.literal('customer-result-undone'), ...customer }),
  z.strictObject({
    type: z.literal('evidence-kept'),
    evidence: short,
    kind: z.enum(['page', 'mail', 'document']),
    title: short,
    url: short.optional(),
    parts: z.array(z.strictObject({ name: short, bytes: z.number().int().nonnegative(), sha256 })).min(1),
  }),
  z.strictObject({
    type: z.literal('evidence-deleted'),
    evidence: short,
    title: short,
    reason: short,
    sha256s: z.array(sha256),
  }),
  z.strictObject({ type: z.literal('bundle-written'), name: short, sha256, bytes: z.number().int().nonnegative() }),
]);

export type CaseEvent = z.infer<typeof caseEvent>;
export type EventType = CaseEvent['type'];
export type Outcome = z.infer<typeof outcome>;

/** An event as the log keeps it: numbered from 1, with the UTC time of this computer's clock. */
export type LoggedEvent = CaseEvent & { seq: number; at: string };
