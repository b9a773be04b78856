import * as z from 'zod';
import { line } from '../people/line-shapes.ts';
import { sha256, short } from './shapes.ts';

/** Users by their keys (`userKey`): the log names nobody. */
const users = z.array(short).min(1).max(20_000);

const list = { list: short, name: short };
const user = { user: short, name: short };

/** The CRM's users, other ways into it, and the people for whom something changes. */
export const peopleEvents = [
  /** A list of users from the CRM. `active`: who can sign in; `listed`: all who stand in it. */
  z.strictObject({
    type: z.literal('users-taken'),
    ...list,
    sha256,
    listed: z.number().int().nonnegative(),
    active: z.array(short).max(20_000),
  }),
  /** As if the list had never been taken; its file stays evidence. */
  z.strictObject({ type: z.literal('users-list-removed'), ...list }),
  z.strictObject({ type: z.literal('users-list-put-back'), ...list }),
  /** By hand, so with the name that the person gave. */
  z.strictObject({ type: z.literal('user-added'), ...user }),
  z.strictObject({ type: z.literal('user-removed'), ...user }),
  z.strictObject({ type: z.literal('user-put-back'), ...user }),
  /** By the person’s word. */
  z.strictObject({ type: z.literal('users-switched-off'), users }),
  z.strictObject({ type: z.literal('users-reopened'), users }),
  z.strictObject({ type: z.literal('line-set'), line: short, values: line }),
  z.strictObject({ type: z.literal('line-removed'), line: short, values: line }),
] as const;
