/** A vendor that does not answer must not hold up the capture. In ms. */
const patience = 3_000;

/**
 * The `Date` header of the vendor's own server: a second clock beside this computer's. One HEAD request to the page's own origin, without
 * its query, whose answer is not read. Null when the server does not answer in time or says no date.
 */
export async function serverDate(): Promise<string | null> {
  try {
    const answer = await fetch(location.origin + location.pathname, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    return answer.headers.get('date');
  } catch {
    return null;
  }
}
