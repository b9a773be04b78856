import * as z from 'zod';
import { customerFields } from '../../customers/fields.ts';
import { recordFields } from '../../customers/records.ts';
import { noticeWays, outcomes } from '../../customers/results.ts';
import { sha256, short } from './shapes.ts';

/** A customer of a list: the list, its row, and who that is. */
const customer = { list: short, row: z.number().int().positive(), number: short, name: short };

/** What becomes of the customers of a list. */
export const customersEvents = [
  z.strictObject({
    type: z.literal('customers-taken'),
    list: short,
    name: short,
    sha256,
    orders: z.number().int().nonnegative(),
    unusable: z.number().int().nonnegative(),
    /** Which column was taken for what. */
    columns: z.partialRecord(z.enum(customerFields), short),
  }),
  z.strictObject({ type: z.literal('customer-begun'), ...customer }),
  /** By the person's word. What each part means: `CustomerResult`. */
  z.strictObject({
    type: z.literal('customer-result'),
    ...customer,
    outcome: z.enum(outcomes),
    operator: short,
    reason: short.optional(),
    effective: z.iso.date().optional(),
    approval: short.optional(),
    notice: z.enum(noticeWays).optional(),
    words: short.optional(),
    note: short.optional(),
    compared: z.enum(['page', 'person']),
  }),
  z.strictObject({ type: z.literal('customer-result-undone'), ...customer }),
  /** The result that was taken back last stands again, with its own time. */
  z.strictObject({ type: z.literal('customer-result-put-back'), ...customer }),
  /** Added to the results of one or many customers of a list; an empty value takes it back. */
  z.strictObject({
    type: z.literal('customer-record'),
    list: short,
    rows: z.array(z.number().int().positive()).min(1).max(100_000),
    field: z.enum(recordFields),
    value: z.string().trim().max(500),
  }),
] as const;
