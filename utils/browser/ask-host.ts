import { browser } from 'wxt/browser';
import * as z from 'zod';
import { askInHost, type HostOrder } from './ask-in-host.ts';
import { inTabOf } from './host-tab.ts';
import { HostTrouble } from './host-trouble.ts';
import { mayRead } from './permissions.ts';
import { note, type Visit, visiting } from './visit.ts';

z.config({ jitless: true });

/** One request: GET, or POST where it has a body. */
export interface HostQuestion {
  /** Of the host that we were let into. */
  address: string;
  body?: { bytes: Uint8Array; type: string };
  /** Media type that the answer must have: `application/timestamp-reply`. */
  accept: string;
  /** A longer answer is refused. */
  mostBytes: number;
  /** In ms, the opening of the page included; 30 s if left out. */
  longest?: number;
  signal?: AbortSignal;
}

/** Asks the host. @throws HostTrouble; AbortError when the signal stops it */
export type AskHost = (question: HostQuestion) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Does some work with a host that the person named, and with leave to ask that one origin. Our own pages can reach no network
 * (`connect-src 'self'`), so a page of the host is opened behind the one in front, and the browser puts each request into it: no cookies, no
 * redirects. Opening that page is a visit as any other. What was not allowed before is given back at the end, and so it is when the
 * page that asked is closed.
 *
 * Must be called in a press, with nothing awaited before it: the browser refuses to ask otherwise.
 * @throws HostTrouble `no-address` or `refused`, before `work` begins; whatever `work` throws
 */
export async function withHost<T>(address: string, work: (ask: AskHost) => Promise<T>): Promise<T> {
  const { protocol, hostname } = hostAddress(address);
  const origins = [`${protocol}//${hostname}/*`];
  const [wasOpen, isOpen] = [mayRead(origins), browser.permissions.request({ origins })];
  return visiting(async (visit) => {
    if (!(await wasOpen)) await note(visit, { origins });
    if (!(await isOpen)) throw new HostTrouble('refused', hostname);
    return work((question) => askHost(visit, question));
  });
}

/** What the person typed, as the address of a host that can be asked. @throws HostTrouble `no-address` */
export function hostAddress(typed: string): URL {
  const url = URL.parse(typed.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.hash)
    throw new HostTrouble('no-address', typed.slice(0, 200));
  return url;
}

async function askHost(
  visit: Visit,
  { address, body, accept, mostBytes, longest = 30_000, signal }: HostQuestion,
): Promise<Uint8Array<ArrayBuffer>> {
  const url = hostAddress(address);
  const late = AbortSignal.timeout(longest);
  const stop = signal ? AbortSignal.any([late, signal]) : late;
  const order: HostOrder = {
    address: url.href,
    body: body && { base64: toBase64(body.bytes), type: body.type },
    accept,
    mostBytes,
    longest,
  };
  try {
    return await inTabOf(visit, url, stop, (tabId) => Promise.race([replyOf(tabId, order), aborted(stop)]));
  } catch (error) {
    throw error === late.reason ? new HostTrouble('too-late') : error;
  }
}

/** What comes from the page. Its process is not trusted: the size is counted again. */
const replySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('answer'), base64: z.base64() }),
  z.strictObject({
    type: z.literal('none'),
    reason: z.enum(['not-reachable', 'no-answer', 'too-large', 'too-late']),
    said: z.string().max(200),
  }),
]);

async function replyOf(tabId: number, order: HostOrder): Promise<Uint8Array<ArrayBuffer>> {
  const reply = replySchema.safeParse(await inPage(tabId, order)).data;
  if (!reply) throw new HostTrouble('no-answer');
  if (reply.type === 'none') throw new HostTrouble(reply.reason, reply.said);
  const bytes = Uint8Array.from(atob(reply.base64), (sign) => sign.charCodeAt(0));
  if (bytes.length > order.mostBytes) throw new HostTrouble('too-large');
  return bytes;
}

async function inPage(tabId: number, order: HostOrder): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: askInHost, args: [order] });
    return frame?.result;
  } catch {
    // The person closed the tab, or the host's page went elsewhere.
    throw new HostTrouble('not-reachable');
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
