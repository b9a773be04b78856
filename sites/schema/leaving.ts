import * as z from 'zod';
import { fact, filled, id, span, term, text } from './basics.ts';
import { condition } from './condition.ts';

export const mayCancel = z.strictObject({
  who: text,
  yes: condition.optional(),
  no: condition.optional(),
  ...fact,
});

export const cancelled = z.strictObject({ yes: condition, no: condition.optional(), ...fact });

export const cancel = z.strictObject({
  kind: z.enum([
    'self-service-now',
    'self-service-at-term-end',
    'turn-off-renewal',
    'request-form',
    'written-notice',
    'partner-or-phone',
  ]),
  /** The place where it begins; only there a page is asked whether it may be, and is, cancelled. */
  at: id.optional(),
  guide: id.optional(),
  /** Guides for other editions, kinds of billing account, or older pages; their titles say for whom. */
  otherGuides: z.array(id).default([]),
  /** The way in words: what to send to whom, or whom to call. Needed where no guide leads there. */
  words: term.optional(),
  /** What the vendor warns of; read to the person before the guide begins. */
  warnings: z.array(term).min(1),
  confirmation: term,
  ...fact,
});

/** A rule of the contract. `clock` is the part of it that a calendar can count. */
const rule = z.strictObject({
  text,
  clock: z
    .strictObject({
      ...span.shape,
      side: z.enum(['before', 'after']),
      of: z.enum(['term-end', 'term-start', 'invoice', 'cancellation', 'access-end', 'last-use']),
    })
    .optional(),
  ...fact,
});

const rules = z.array(rule).default([]);

/** A rule on money that comes back; what it pays, where that can be counted. `clock` limits until when. */
const refund = rule.extend({
  pays: z.enum(['nothing', 'by-day', 'all']).optional(),
  /** What `clock` begins with: the first day of the contract, or of each renewal too. */
  since: z.enum(['start', 'renewal']).optional(),
});

/** What the vendor's terms say. An empty list says nothing; what is known to be unclear stands in `unknown`. */
export const terms = z.strictObject({
  renewal: rules,
  /** From when on one may give notice. */
  window: rules,
  /** Until when notice must have come. */
  notice: rules,
  refund: z.array(refund).default([]),
  /** How long the data is kept after the end. */
  retention: rules,
  /** Until when, and how, the account can be taken back. */
  reactivation: rules,
});

export const support = z.strictObject({
  channel: z.enum(['in-app', 'chat', 'e-mail', 'phone', 'portal', 'partner']),
  /** Mail address, telephone number or https address. */
  to: filled.optional(),
  text,
  /** What they ask for: have it ready. */
  ask: text.optional(),
  ...fact,
});
