import * as z from 'zod';
import { css, id, pattern, words } from './basics.ts';
import { hostRole } from './host.ts';

const simpleCondition = [
  z.strictObject({ type: z.literal('path'), path: pattern }),
  z.strictObject({ type: z.literal('query'), query: pattern }),
  z.strictObject({ type: z.literal('hash'), hash: pattern }),
  z.strictObject({ type: z.literal('role'), role: hostRole }),
  z.strictObject({ type: z.literal('visible'), css }),
  z.strictObject({ type: z.literal('text'), text: words, within: css.optional() }),
  z.strictObject({ type: z.literal('control'), name: words }),
  z.strictObject({ type: z.literal('place'), place: id }),
  z.strictObject({ type: z.literal('target'), target: id, checked: z.boolean().optional() }),
] as const;

export type Condition =
  | z.infer<(typeof simpleCondition)[number]>
  | { type: 'all' | 'any'; of: Condition[] }
  | { type: 'not'; of: Condition };

/** A statement about a page that is true or false. */
export const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      ...simpleCondition,
      z.strictObject({ type: z.enum(['all', 'any']), of: z.array(condition).min(1) }),
      z.strictObject({ type: z.literal('not'), of: condition }),
    ]),
  )
  .meta({ id: 'condition' });
