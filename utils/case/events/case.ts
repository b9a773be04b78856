import * as z from 'zod';
import { purposes } from '../playbook/phases.ts';
import { answer, sha256, short } from './shapes.ts';

/** What happens to a case and its tasks. */
export const caseEvents = [
  z.strictObject({
    type: z.literal('case-opened'),
    site: short,
    account: short,
    region: short.optional(),
    software: short,
    key: sha256,
    /** To leave the CRM, unless it says otherwise. */
    purpose: z.enum(purposes).optional(),
    practice: z.literal(true).optional(),
  }),
  /** Brought here from another browser; from this line on `key` signs. `from` is the key that signed before. */
  z.strictObject({ type: z.literal('case-continued'), key: sha256, from: sha256.optional(), software: short }),
  /**
   * What another browser added to the case since line `common` was taken in: the `lines` below this one, with their own times. `last`:
   * hash of the last line there; `key` signed it.
   */
  z.strictObject({
    type: z.literal('case-joined'),
    common: z.number().int().nonnegative(),
    lines: z.number().int().positive(),
    last: sha256,
    key: sha256.optional(),
  }),
  z.strictObject({ type: z.literal('case-archived') }),
  z.strictObject({ type: z.literal('case-reopened') }),
  z.strictObject({ type: z.literal('note-written'), task: short, text: z.string().max(20_000) }),
  z.strictObject({ type: z.literal('task-said-done'), task: short }),
  z.strictObject({ type: z.literal('task-not-needed'), task: short, reason: short }),
  z.strictObject({ type: z.literal('task-reopened'), task: short }),
  z.strictObject({ type: z.literal('state-seen'), cancelled: answer, mayCancel: answer, url: short }),
] as const;
