import type { Account } from '../account.ts';

/** What a page asked: the groups of the route's path, the query and the JSON body, none of them checked yet. */
export type Call = {
  groups: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: unknown;
};

export type Reply =
  | { type: 'json'; status: number; value: unknown }
  | { type: 'download'; fileName: string; contentType: string; bytes: Uint8Array };

export type Route = {
  method: 'GET' | 'POST';
  /** The path after `/api`. A group called `portalId` must be this account's, else the answer is 403. */
  path: RegExp;
  /** Answered without being signed in. */
  open?: boolean;
  answer(account: Account, call: Call): Reply | Promise<Reply>;
};

export function json(value: unknown, status = 200): Reply {
  return { type: 'json', status, value };
}

/** A refusal with a code that the page turns into words. */
export function refuse(status: 400 | 401 | 403 | 404 | 405 | 409, code: string): Reply {
  return json({ code }, status);
}

/** One value of a JSON body, or `undefined`. */
export function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
}
