import * as z from 'zod';
import { termSource } from '../contract/term-source.ts';
import { fields, term } from '../contract/terms.ts';

/** What the person says of the contract. */
export const contractEvents = [
  z.strictObject({ type: z.literal('contract-term-set'), term, source: termSource }),
  z.strictObject({ type: z.literal('contract-term-cleared'), field: z.enum(fields) }),
] as const;
