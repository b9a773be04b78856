import type { Account, BaseOptions, BaseState } from './definition.ts';
import type { Reply } from './reply.ts';

/** What a page asked; none of it checked yet. */
export interface Call {
  host: string;
  /** What stood at the `:name` places of the route's path. */
  groups: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The JSON body of anything but a GET. */
  body: unknown;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  cookies: ReadonlyMap<string, string>;
}

export interface Route<Options extends BaseOptions, State extends BaseState, Data = undefined> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** A whole path; `:name` stands for one part of it. */
  path: string;
  /** The hosts that have it; all of the practice's when not given. */
  hosts?: readonly string[];
  /** Answered without being signed in; any other route answers 401 then. */
  open?: boolean;
  answer(account: Account<Options, State, Data>, call: Call): Reply | Promise<Reply>;
}

/** What stands at the `:name` places, or `undefined` when the path is another one. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const parts = path.split('/');
  if (wanted.length !== parts.length) return undefined;
  const groups: Record<string, string> = {};
  for (const [index, want] of wanted.entries()) {
    const part = parts[index] ?? '';
    if (want.startsWith(':') && part !== '') groups[want.slice(1)] = decode(part);
    else if (want !== part) return undefined;
  }
  return groups;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
