import * as z from 'zod';
import { sha256, short } from './shapes.ts';

/** A piece of evidence, by its id, and what it was called then. */
const piece = { evidence: short, title: short };
/** The name that DNS has a key under, and the address that was asked for it. */
const asked = { name: short, server: short };

/** What is said and found of evidence after it was kept; the evidence itself never changes. */
export const aboutEvidenceEvents = [
  z.strictObject({ type: z.literal('evidence-attached'), ...piece, task: short }),
  z.strictObject({ type: z.literal('evidence-detached'), ...piece, task: short }),
  /** `title`: what it is called from now on. */
  z.strictObject({ type: z.literal('evidence-described'), ...piece, was: short, description: z.string().max(5_000) }),
  /** The text records that DNS had under a mail's key name, as they came. */
  z.strictObject({
    type: z.literal('mail-key-asked'),
    ...piece,
    ...asked,
    answer: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('records'), texts: z.array(z.string().max(4_096)).min(1).max(20) }),
      z.strictObject({ type: z.enum(['no-name', 'no-record', 'failed']) }),
    ]),
  }),
  /** A copy of a part with something blacked out. `original` and `copy`: hashes of both; what it was is not said. */
  z.strictObject({
    type: z.literal('redaction-made'),
    ...piece,
    part: short,
    original: sha256,
    copy: sha256,
    bytes: z.number().int().nonnegative(),
    /** How many areas of a picture, or places of a text; 0 when the whole part stays here. */
    places: z.number().int().nonnegative(),
  }),
  z.strictObject({ type: z.literal('redaction-removed'), ...piece, part: short, original: sha256, copy: sha256 }),
] as const;
