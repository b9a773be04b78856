import * as z from 'zod';
import { css, fact, filled, id, path, text } from './basics.ts';
import { hostRole } from './host.ts';

/** A place in a JSON answer, by RFC 6901; the empty pointer is the whole answer. */
const pointer = z.string().regex(/^(\/([^~/]|~[01])*)*$/, 'a JSON pointer: /data/items');

/** A value that goes along with each request: fixed, the account, or read from the person's own signed-in page. */
const value = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('fixed'), fixed: z.string().max(1_000) }),
  z.strictObject({ type: z.literal('account') }),
  z.strictObject({ type: z.literal('cookie'), cookie: filled, prefix: z.string().max(100).optional() }),
  z.strictObject({
    type: z.literal('css'),
    css,
    attribute: filled.optional(),
    prefix: z.string().max(100).optional(),
  }),
]);

/** How the next page is asked for, and how one knows that there is none. */
const paging = z.discriminatedUnion('type', [
  /** The answer has the address of the next page; without one it was the last. */
  z.strictObject({ type: z.literal('next-link'), next: pointer }),
  /** The answer has a mark to send back as `parameter`; without one it was the last. */
  z.strictObject({ type: z.literal('cursor'), next: pointer, parameter: filled }),
  /** `parameter` is the number of rows to leave out. */
  z.strictObject({ type: z.literal('offset'), parameter: filled, more: pointer.optional() }),
  /** `parameter` is the number of the page. */
  z.strictObject({
    type: z.literal('page'),
    parameter: filled,
    first: z.number().int().nonnegative().default(1),
    more: pointer.optional(),
  }),
  z.strictObject({ type: z.literal('one-page') }),
]);

const apiObject = z.strictObject({
  object: id,
  /** After `base`, with query; `{id}` is the account. */
  path,
  /** Where the list of rows is. */
  rows: pointer,
  paging,
  /** Rows asked for at once, and the parameter that says so. */
  size: z.strictObject({ parameter: filled, rows: z.number().int().positive() }).optional(),
  /** Where the number of all rows is. */
  total: pointer.optional(),
  /** The field that is different in each record. */
  idColumn: filled.optional(),
  ...fact,
});

/** Reading from the person's own signed-in page: only GET, only the page's own origin. */
export const api = z.strictObject({
  /** The page must stand on a host of this role. */
  role: hostRole.default('app'),
  base: path,
  /** Cookies go along by themselves. */
  headers: z.record(filled, value).default({}),
  query: z.record(filled, value).default({}),
  rate: z.strictObject({ requests: z.number().int().positive(), seconds: z.number().positive() }),
  who: text.optional(),
  objects: z.array(apiObject).min(1),
  ...fact,
});
