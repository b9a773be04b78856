import * as z from 'zod';
import { fact, id, path, text } from './basics.ts';
import { condition } from './condition.ts';
import { hostRole } from './host.ts';

/** A page inside the CRM. `path` is the deep link (`{id}` is the account); without one only the menu path in words is known. */
export const place = z.strictObject({
  name: text,
  path: path.optional(),
  /** The host that the deep link leads to: the one of this role in the account's region. */
  role: hostRole.default('app'),
  at: condition,
  words: text,
  ...fact,
});

export const step = z.strictObject({
  id,
  say: text,
  why: text.optional(),
  at: id.optional(),
  target: id.optional(),
  risk: z.enum(['read', 'reversible', 'irreversible']),
  warn: text.optional(),
  /** Already so? Then the step is passed over. */
  done: condition.optional(),
  /** What must be seen after the press. Without it the press itself ends the step. */
  effect: condition.optional(),
  /** How long the vendor may take until the effect, in seconds. */
  within: z.number().int().positive().max(3_600).default(20),
  optional: z.boolean().default(false),
  /**
   * What the page proves, kept as evidence by itself: `warnings` as they stand when the step begins, the `reason` as it was given when
   * the person goes on. A step that can't be undone proves the warnings before it.
   */
  proof: z.enum(['warnings', 'reason']).optional(),
  decoys: z.array(z.strictObject({ target: id, why: text })).default([]),
  ...fact,
});

/** `goal` ends the guide from whichever step it is reached; `finished` says what to do then. */
export const guide = z.strictObject({
  title: text,
  goal: condition.optional(),
  finished: text,
  steps: z.array(step).min(1),
});
