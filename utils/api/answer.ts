import type { ApiObject, Mark } from './request.ts';
import { ApiTrouble } from './trouble.ts';

export type Row = Record<string, unknown>;

/** One page of an object's rows. Without `next` it was the last. */
export interface Page {
  rows: Row[];
  next?: Mark;
  /** The number of all rows, where the vendor tells it. */
  total?: number;
}

/**
 * Reads one answer. `done` is how many rows came before it.
 * @throws ApiTrouble when the answer is no JSON, or has no list of records where the site file says
 */
export function readAnswer(text: string, object: ApiObject, mark: Mark, done: number): Page {
  const answer = parsed(text);
  const rows = valueAt(answer, object.rows);
  if (!Array.isArray(rows) || !rows.every(isRow)) throw new ApiTrouble('not-rows');
  const total = object.total === undefined ? undefined : valueAt(answer, object.total);
  return {
    rows,
    ...(typeof total === 'number' && Number.isSafeInteger(total) && total >= 0 ? { total } : {}),
    ...nextOf(answer, object, mark, rows.length, done),
  };
}

function nextOf(answer: unknown, { paging, size }: ApiObject, mark: Mark, rows: number, done: number): { next?: Mark } {
  switch (paging.type) {
    case 'next-link': {
      const address = valueAt(answer, paging.next);
      return typeof address === 'string' && address !== '' ? { next: { type: 'address', address } } : {};
    }
    case 'cursor': {
      const value = valueAt(answer, paging.next);
      const there = (typeof value === 'string' && value !== '') || typeof value === 'number';
      return there ? { next: { type: 'parameter', value: String(value) } } : {};
    }
    case 'offset':
    case 'page': {
      const more = paging.more === undefined ? undefined : valueAt(answer, paging.more);
      // Where nothing says whether there is more, a page that is not full is the last: an empty one surely is.
      if (rows === 0 || more === false || (typeof more !== 'boolean' && size !== undefined && rows < size.rows))
        return {};
      if (paging.type === 'offset') return { next: { type: 'parameter', value: String(done + rows) } };
      const now = mark.type === 'parameter' ? Number(mark.value) : paging.first;
      return { next: { type: 'parameter', value: String(now + 1) } };
    }
    case 'one-page':
      return {};
    default:
      return paging satisfies never;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, asWritten);
  } catch {
    // A page for people: most often the one that asks to sign in.
    throw new ApiTrouble(/^\s*</.test(text) ? 'signed-out' : 'not-json');
  }
}

/** What newer engines have, and TypeScript's own types do not know of yet (https://tc39.es/proposal-json-parse-with-source/). */
const { rawJSON } = JSON as unknown as { rawJSON(source: string): object };

/** Keeps numbers as the vendor wrote them: a long id or an exact amount would come out as another number. */
function asWritten(_: string, value: unknown, context?: { source?: string }): unknown {
  const exact = typeof value !== 'number' || context?.source === undefined || String(value) === context.source;
  return exact ? value : rawJSON(context.source ?? '');
}

/** The value at an RFC 6901 pointer; undefined when there is none. */
function valueAt(value: unknown, pointer: string): unknown {
  let at = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, key)) return undefined;
    at = (at as Row)[key];
  }
  return at;
}

function isRow(value: unknown): value is Row {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
