import * as z from 'zod';
import { text } from './basics.ts';

/** Where a fact comes from and how far it can be trusted. Grades: A the vendor, B public code in use, C a third party, D guessed. */
export const source = z.strictObject({
  url: z.url({ protocol: /^https$/ }).optional(),
  note: text,
  grade: z.enum(['A', 'B', 'C', 'D']),
  seen: z.string().regex(/^\d{4}(-\d{2})?$/, 'a year or a year and a month'),
});
