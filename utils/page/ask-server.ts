/** A vendor that does not answer must not hold up the capture. In ms. */
const patience = 3_000;
/** Headers that say who answered, when and what; none of them names a person or a session. */
const kept = [
  'date',
  'server',
  'content-type',
  'content-language',
  'last-modified',
  'etag',
  'age',
  'via',
  'x-request-id',
  'request-id',
];
/** The longest value that is kept of one. */
const longest = 300;

/** What the vendor's own server says of itself and of the time. */
export interface ServerAnswer {
  /** Its `Date`, a second clock beside this computer's; null when it says none. */
  date: string | null;
  headers: Record<string, string>;
}

/**
 * One HEAD request to the page's own address without its query, whose answer is not read. A page can't see `Set-Cookie`, so it is
 * never among the headers. Null when the server does not answer in time.
 */
export async function askServer(): Promise<ServerAnswer | null> {
  try {
    const { headers } = await fetch(location.origin + location.pathname, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    const told = kept.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value.slice(0, longest)]];
    });
    return { date: headers.get('date')?.slice(0, longest) ?? null, headers: Object.fromEntries(told) };
  } catch {
    return null;
  }
}
