import * as z from 'zod';
import { short } from '../events/shapes.ts';
import { accessKinds, departmentKinds } from './lines.ts';

const day = z.union([z.iso.date(), z.literal('')]);

/** A way into the account that is no user: a token, an app, a phone. `revoked` is the day on which it was. */
const access = z.strictObject({
  of: z.literal('access'),
  kind: z.enum(accessKinds),
  name: short,
  owner: short,
  revoked: day,
});

/** A department: what it loses, whether it was told, and who agreed to it. */
const department = z.strictObject({
  of: z.literal('department'),
  kind: z.enum(departmentKinds),
  /** Of a department that has no kind of its own. */
  name: short,
  loses: short,
  owner: short,
  told: day,
  signedBy: short,
  signed: day,
});

/** Own customers who have to be told that something changes for them. */
const customers = z.strictObject({ of: z.literal('customers'), name: short, count: short, way: short, told: day });

/** One line of what has to be done for people and access. What nobody said is empty. */
export const line = z.discriminatedUnion('of', [access, department, customers]);
export type Line = z.infer<typeof line>;
