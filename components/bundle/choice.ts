import * as z from 'zod';
import { languages } from '../../utils/text.ts';

z.config({ jitless: true });

/** What the person chose for bundles; kept for the next one. A passphrase is in none of it. */
export const bundleChoice = z.strictObject({
  withFiles: z.boolean(),
  languages: z.enum(['both', ...languages]),
  redacted: z.boolean(),
  lock: z.enum(['none', 'passphrase', 'recipient']),
  recipient: z.string().max(2_000),
  stamp: z.boolean(),
  askWhere: z.boolean(),
});
