import type { ApiFacts } from '../../sites/schema.ts';

export type ApiObject = ApiFacts['objects'][number];
/** A value of a request: fixed, the account, or read from the page by the page. */
export type ApiValue = ApiFacts['headers'][string];

/** Where the reading of one object stands: what asks for its next page. Plain data, so that it can be kept and taken up again. */
export type Mark = { type: 'start' } | { type: 'address'; address: string } | { type: 'parameter'; value: string };

/**
 * One GET. `address` begins with a slash or, where the vendor's answer named it, may be whole; the page that sends it refuses whatever
 * is not under `base` on its own origin. Values that are read from the page stay descriptions here: no secret leaves the page.
 */
export interface PageRequest {
  base: string;
  address: string;
  query: Record<string, ApiValue>;
  headers: Record<string, ApiValue>;
}

/** The request for the page of an object's rows that the mark stands at. */
export function requestAt(api: ApiFacts, object: ApiObject, mark: Mark): PageRequest {
  const { base, headers } = api;
  // The address of a next page has its whole query in it; what is read from the page still goes along.
  if (mark.type === 'address') return { base, address: mark.address, query: api.query, headers };
  const size: Record<string, ApiValue> = object.size
    ? { [object.size.parameter]: fixed(String(object.size.rows)) }
    : {};
  return { base, address: base + object.path, query: { ...api.query, ...size, ...markQuery(object, mark) }, headers };
}

function markQuery({ paging }: ApiObject, mark: Mark): Record<string, ApiValue> {
  if (paging.type === 'next-link' || paging.type === 'one-page') return {};
  if (mark.type === 'parameter') return { [paging.parameter]: fixed(mark.value) };
  return paging.type === 'page' ? { [paging.parameter]: fixed(String(paging.first)) } : {};
}

function fixed(value: string): ApiValue {
  return { type: 'fixed', fixed: value };
}
