import type { ApiFacts } from '../../sites/schema.ts';
import { type Page, readAnswer } from './answer.ts';
import { type ApiObject, type Mark, type PageRequest, requestAt } from './request.ts';
import { ApiTrouble } from './trouble.ts';

/** What came of one request. `retryAfter` is that header as it came. */
export type Reply =
  | { type: 'answer'; status: number; text: string; retryAfter?: string | undefined }
  | { type: 'none'; trouble: 'no-answer' | 'signed-out' | 'too-large' | 'outside' };

/** The signed-in page that sends the requests. @throws ApiTrouble `wrong-page` when it is not there, or is another account's */
export type Ask = (request: PageRequest, signal: AbortSignal) => Promise<Reply>;

/** Waits so many milliseconds; rejects when the signal is aborted. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

export interface Progress {
  mark: Mark;
  rows: number;
}

/** The vendor may ask us to wait; longer than this, in seconds, is for the person to decide. */
const longestWait = 300;
/** A server that fails, or does not answer, is asked again after so many seconds. */
const pauses = [2, 8, 30];

/**
 * Reads the rows of one object page by page, from where an earlier reading stopped, no faster than the site's facts allow.
 * Each page comes with the mark of the next, to be kept together with its rows.
 * @throws ApiTrouble when it can't go on; AbortError when `signal` stopped it
 */
export async function* readObject(
  api: ApiFacts,
  object: ApiObject,
  from: Progress,
  { ask, wait, signal }: { ask: Ask; wait: Wait; signal: AbortSignal },
): AsyncGenerator<Page> {
  const pace = (api.rate.seconds / api.rate.requests) * 1_000;
  const marks = new Set([JSON.stringify(from.mark)]);
  let { mark, rows } = from;
  for (;;) {
    signal.throwIfAborted();
    const page = readAnswer(await answerTo(requestAt(api, object, mark)), object, mark, rows);
    yield page;
    if (!page.next) return;
    if (marks.has(JSON.stringify(page.next))) throw new ApiTrouble('circle');
    marks.add(JSON.stringify(page.next));
    mark = page.next;
    rows += page.rows.length;
    await wait(pace, signal);
  }

  async function answerTo(request: PageRequest): Promise<string> {
    for (let tries = 0; ; tries++) {
      const reply = await ask(request, signal);
      if (reply.type === 'answer' && reply.status >= 200 && reply.status < 300) return reply.text;
      const seconds = secondsUntilNext(reply, pauses[tries]);
      if (seconds === undefined) throw new ApiTrouble(troubleOf(reply));
      await wait(Math.max(seconds * 1_000, pace), signal);
    }
  }
}

/** How long to wait before asking again; undefined when asking again is no use, or was done often enough. */
function secondsUntilNext(reply: Reply, pause: number | undefined): number | undefined {
  if (pause === undefined) return undefined;
  if (reply.type === 'none') return reply.trouble === 'no-answer' ? pause : undefined;
  if (reply.status !== 429 && reply.status < 500) return undefined;
  const asked = secondsOf(reply.retryAfter) ?? pause;
  return asked > longestWait ? undefined : asked;
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). What is neither says nothing. */
function secondsOf(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter);
  const seconds = (Date.parse(retryAfter) - Date.now()) / 1_000;
  return Number.isNaN(seconds) ? undefined : Math.max(seconds, 0);
}

function troubleOf(reply: Reply): ApiTrouble['trouble'] {
  if (reply.type === 'none') return reply.trouble;
  if (reply.status === 401) return 'signed-out';
  if (reply.status === 403) return 'not-allowed';
  if (reply.status === 404 || reply.status === 410) return 'not-there';
  return reply.status === 429 ? 'too-fast' : 'server-fails';
}
