import * as z from 'zod';
import { sha256, short } from './shapes.ts';

/** A place of the CRM that a trail did not keep, and why. */
const missed = z.strictObject({
  place: short,
  why: z.enum(['no-address', 'not-reached', 'signed-out', 'other-account', 'not-kept', 'stopped']),
});
export type Missed = z.infer<typeof missed>;

/** What is kept as evidence, and what leaves in a bundle. */
export const evidenceEvents = [
  z.strictObject({
    type: z.literal('evidence-kept'),
    evidence: short,
    kind: z.enum(['page', 'mail', 'document']),
    title: short,
    url: short.optional(),
    /** Of what was recorded beside the bytes, see `utils/evidence/record-hash.ts`; older lines have none. */
    record: sha256.optional(),
    parts: z.array(z.strictObject({ name: short, bytes: z.number().int().nonnegative(), sha256 })).min(1),
  }),
  z.strictObject({
    type: z.literal('evidence-deleted'),
    evidence: short,
    title: short,
    reason: short,
    sha256s: z.array(sha256),
  }),
  /** Someone tried to sign in. A page that refused is kept; one that let them in is not. */
  z.strictObject({
    type: z.literal('sign-in-tried'),
    outcome: z.enum(['refused', 'let-in']),
    evidence: short.optional(),
    url: short,
  }),
  z.strictObject({ type: z.literal('trail-kept'), kept: z.array(short).max(100), missed: z.array(missed).max(100) }),
  z.strictObject({
    type: z.literal('bundle-written'),
    name: short,
    bytes: z.number().int().nonnegative(),
    /** Of the whole zip; only older versions took it. */
    sha256: sha256.optional(),
    /** SHA-256 of tagmanifest-sha256.txt, which fixes every other byte: it stays the same however the files are packed or encrypted. */
    tagManifest: sha256.optional(),
    encrypted: z.enum(['passphrase', 'recipient']).optional(),
    /** When an authority stamped it, by that authority's clock. */
    stamped: z.iso.datetime().optional(),
  }),
] as const;
