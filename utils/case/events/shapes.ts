import * as z from 'zod';

z.config({ jitless: true });

/** Words, names and addresses. */
export const short = z.string().max(2_000);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const answer = z.enum(['yes', 'no', 'unknown']);
