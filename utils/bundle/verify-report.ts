import * as z from 'zod';

// Zod would probe for eval, which the extension's CSP reports.
z.config({ jitless: true });

/** What is looked at, in the order in which it is told. The last three are what no check of files can tell. */
export const pointIds = [
  'zip',
  'declaration',
  'complete',
  'payload',
  'tags',
  'signature',
  'chain',
  'signatures',
  'records',
  'redactions',
  'stamp',
  'time',
  'person',
  'key-copied',
] as const;
export type PointId = (typeof pointIds)[number];

export const results = ['holds', 'fails', 'unknown'] as const;
export type Result = (typeof results)[number];

/** Why a point fails or is unknown, where one sentence for the point would not be enough. */
export const faults = [
  'not-a-zip',
  'encrypted',
  'encrypted-age',
  'ambiguous',
  'unsafe-name',
  'too-many-files',
  'too-large',
  'bomb',
  'damaged-files',
  'no-bag',
  'wrong-declaration',
  'manifest-missing',
  'manifest-malformed',
  'size-differs',
  'signature-missing',
  'key-unreadable',
  'key-differs',
  'signature-differs',
  'signed-anew',
  'timeline-missing',
  'timeline-too-large',
  'not-json',
  'not-canonical',
  'prev-differs',
  'first-not-zero',
  'seq-differs',
  'length-differs',
  'signatures-unreadable',
  'line-unsigned',
  'line-signature-differs',
  'line-key-missing',
  'line-other-key',
  'stamp-malformed',
  'stamp-refused',
  'stamp-differs',
  'stamp-signature-differs',
  'stamp-unfit',
  'stamp-missing',
  'stamp-unchecked',
] as const;
export type Fault = (typeof faults)[number];

const count = z.number().int().nonnegative();
const short = z.string().max(500);

export const point = z.strictObject({
  id: z.enum(pointIds),
  result: z.enum(results),
  fault: z.enum(faults).optional(),
  values: z.record(z.string(), z.union([short, z.number()])),
  /** Paths in the bundle. In `complete` and `tags` a path that is missing begins with `− `, one that was added with `+ `. At most 100. */
  places: z.array(z.string().max(1_000)).max(100),
});
export type Point = z.infer<typeof point>;

export const differences = z.strictObject({
  /** Files whose bytes are not the listed ones, that no list names, and that a list names and are not there. */
  damaged: count,
  added: count,
  missing: count,
  /** Records, and lines of the timeline, that do not fit each other, their signatures or the files. */
  contradicting: count,
  /** By the key that the case was kept with, by another one, missing or of other files; `unnamed`: it fits, and the case names no key. */
  signature: z.enum(['same-key', 'other-key', 'broken', 'unnamed']),
});
/** How a bundle differs from what was written. */
export type Differences = z.infer<typeof differences>;

export const verifyReport = z.strictObject({
  /** `whole`: everything that can be checked holds. `changed`: something does not. `no-bundle`: there is nothing to check. */
  verdict: z.enum(['whole', 'changed', 'no-bundle']),
  /** What the bundle says of itself, cut to 500 characters: to be believed only when the verdict is `whole`, and no further than `time` and `person` say. */
  about: z.strictObject({
    title: short.optional(),
    writtenAt: short.optional(),
    software: short.optional(),
    organisation: short.optional(),
    contact: short.optional(),
    caseId: short.optional(),
    /** Computed from the public key that is in the bundle. */
    keyFingerprint: short.optional(),
    files: count,
    bytes: count,
  }),
  /** The points, counted; left out where there is nothing to check. */
  differences: differences.optional(),
  points: z.array(point).length(pointIds.length),
});
export type VerifyReport = z.infer<typeof verifyReport>;
