import * as z from 'zod';

// Zod would probe for eval, which the extension's CSP reports.
z.config({ jitless: true });

/** An id of the store; a second log of a case ends its ids with `~2`. */
export const id = z.string().regex(/^[A-Za-z0-9-]{1,64}(~\d{1,4})*$/);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const count = z.number().int().nonnegative();

/** @param most characters */
export function text(most: number) {
  return z.string().max(most);
}
