import * as z from 'zod';
import { objects } from '../../migration/vocabulary/index.ts';
import { stopReasons } from '../../page/guide-view.ts';
import { count, id, sha256, text } from './shapes.ts';

const goal = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('field'), field: text(200) }),
  z.strictObject({ to: z.literal('name'), part: z.enum(['first', 'last']) }),
  z.strictObject({ to: z.literal('own') }),
  z.strictObject({ to: z.literal('nowhere') }),
]);

const look = z.strictObject({
  verdict: z.enum(['right', 'wrong', 'list', 'unsure']),
  other: text(2_000).optional(),
  namesakes: count,
  status: z.strictObject({ text: text(2_000), is: z.enum(['active', 'waiting', 'ended']).optional() }).optional(),
});

const extent = z.number().nonnegative().max(1_000_000);
const area = z.strictObject({ x: extent, y: extent, width: extent, height: extent });
const marks = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('areas'), areas: z.array(area).max(1_000) }),
  z.strictObject({ type: z.literal('words'), words: z.array(text(2_000)).max(10_000) }),
  z.strictObject({ type: z.literal('whole') }),
]);

/** The rows that say how far the work has come and what was chosen for it; the log does not hold all of that. */
export const workRows = {
  /** Not strict: the tab that it worked in and the frames of its page are of another browser, and are left there. */
  runs: z.array(
    z.object({
      caseId: id,
      guide: text(80),
      step: count.max(1_000),
      // Nobody has begun it in this browser: it waits to be taken up.
      status: z.enum(['active', 'stopped', 'finished']).transform((was) => (was === 'active' ? 'stopped' : was)),
      reason: z.enum(stopReasons).optional(),
      wordsOnly: z.boolean(),
      customer: z.strictObject({ number: text(300), name: text(1_000), list: id, row: count }).optional(),
      seen: z.strictObject({ look, right: z.boolean(), said: text(5_000).optional() }).optional(),
    }),
  ),
  migrations: z.array(
    z.strictObject({
      caseId: id,
      system: text(80).optional(),
      columns: z.record(text(80), z.partialRecord(z.enum(objects), z.record(text(2_000), goal))),
      objects: z.record(text(8_000), z.enum([...objects, 'none'])),
    }),
  ),
  userLists: z.array(
    z.strictObject({
      id,
      caseId: id,
      name: text(4_000),
      takenAt: z.iso.datetime(),
      users: z.array(
        z.strictObject({
          key: z.string().regex(/^[0-9a-f]{16}$/),
          name: text(500),
          mail: text(500),
          role: text(500),
          lastSeen: text(500),
          active: z.boolean(),
        }),
      ),
    }),
  ),
  /** Without `marks` in a bundle of redacted copies: the words stay with the sender. */
  redactions: z.array(
    z.strictObject({
      evidence: id,
      part: text(500),
      caseId: id,
      name: text(500),
      mediaType: text(200),
      bytes: count,
      sha256,
      marks: marks.optional(),
    }),
  ),
};
