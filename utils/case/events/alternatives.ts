import * as z from 'zod';
import { short } from './shapes.ts';

const mark = z.number().int().min(0).max(5);
const alternative = { alternative: short, name: short };

/** What could replace the CRM, compared by the person. */
export const alternativesEvents = [
  /** `system`: of the systems that data can be made ready for; left out where it is none of them. */
  z.strictObject({ type: z.literal('alternative-set'), ...alternative, system: short.optional() }),
  z.strictObject({ type: z.literal('alternative-removed'), ...alternative }),
  z.strictObject({ type: z.literal('alternative-put-back'), ...alternative }),
  /** How much something counts, 0 to 5; `name` of a criterion of the person’s own. */
  z.strictObject({ type: z.literal('criterion-set'), criterion: short, name: short.optional(), weight: mark }),
  z.strictObject({ type: z.literal('criterion-removed'), criterion: short, name: short.optional() }),
  /** How well an alternative does, 0 to 5; null takes it back. */
  z.strictObject({ type: z.literal('score-set'), alternative: short, criterion: short, score: mark.nullable() }),
  z.strictObject({ type: z.literal('alternative-chosen'), ...alternative, by: short, day: z.iso.date() }),
  z.strictObject({ type: z.literal('choice-reopened') }),
] as const;
