import * as z from 'zod';
import { short } from '../events/shapes.ts';

/** Where a term is known from: the person's own word, or a sentence of a document that is kept as evidence. */
export const termSource = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('person') }),
  z.strictObject({
    type: z.literal('sentence'),
    evidence: short,
    /** Counted from 1, where the document has pages. */
    page: z.number().int().positive().optional(),
    words: short,
  }),
]);
export type TermSource = z.infer<typeof termSource>;
