import * as z from 'zod';
import { css, fact, filled, pattern, text } from './basics.ts';

/** What a host is for: records, settings, buying and paying, signing in, or reading by programs. */
export const hostRole = z.enum(['app', 'setup', 'billing', 'accounts', 'api']);

const hostName = /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/;
/** Anybody may have a name under these, so a site cannot have all of them. */
const everybodys = /^\*\.(com|co|org|net|gov|edu|ac)\.[a-z]{2}$/;

/**
 * One host, or with `*.` in front all names under one, at any depth: where each customer has a name of their own.
 * Browsers ask for hosts, so only those are listed that the program has to look at.
 */
export const host = z.strictObject({
  host: z.string().regex(hostName, 'a host name, or `*.` and a host name').refine(isOneVendors, 'names of everybody'),
  role: hostRole.default('app'),
  region: filled,
  /** Which of the region's data centres; left out for hosts that all of them share. An account is in one, and the others are not asked for. */
  centre: filled.optional(),
  /** Names under `*.` that are something else: the vendor's own pages, its help. Whole host names. */
  except: z.array(z.string().regex(hostName)).optional(),
  /** Held against the path: where several products share a host. */
  path: pattern.optional(),
  ...fact,
});

function isOneVendors(name: string): boolean {
  return !everybodys.test(name);
}

/** One way to read which account a page belongs to. Each pattern has one group, the account. */
const accountId = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('path'), path: pattern }),
  z.strictObject({ type: z.literal('host'), host: pattern }),
  z.strictObject({ type: z.literal('hash'), hash: pattern }),
  z.strictObject({ type: z.literal('query'), query: pattern }),
  /** The element's text, or its attribute; `value` takes a part of that. */
  z.strictObject({ type: z.literal('css'), css, attribute: filled.optional(), value: pattern.optional() }),
]);

/** How to tell whose account a page belongs to; the first way that finds something counts. */
export const account = z.strictObject({
  id: z.array(accountId).min(1),
  name: css.optional(),
  called: text,
  ...fact,
});
