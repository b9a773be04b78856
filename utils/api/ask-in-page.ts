import type { Reply } from './read-object.ts';
import type { ApiValue, PageRequest } from './request.ts';

/** What goes into the page with a request. */
export interface PageOrder {
  request: PageRequest;
  /** The page that was meant; when the tab has moved on since, nothing is sent. */
  page: string;
  account: string;
  /** An answer with more bytes is not read to its end. */
  mostBytes: number;
  /** An answer that takes longer, in ms, is none. */
  longest: number;
}

/**
 * Sends one GET as the page that the person is signed in to, and answers what came back. The browser puts this function into the page
 * by itself, so it uses nothing from outside. Session marks are read here and stay here: they go to the page's own origin only.
 */
export async function askInPage(order: PageOrder): Promise<Reply | { type: 'moved' }> {
  const { request, page, account, mostBytes, longest } = order;
  const none = (trouble: 'no-answer' | 'signed-out' | 'too-large' | 'outside') => ({ type: 'none', trouble }) as const;
  if (location.href !== page) return { type: 'moved' };

  const url = URL.parse(request.address, location.origin);
  const base = request.base.endsWith('/') ? request.base : `${request.base}/`;
  if (url?.origin !== location.origin || !url.pathname.startsWith(base)) return none('outside');

  const textOf = (value: ApiValue): string | undefined => {
    switch (value.type) {
      case 'fixed':
        return value.fixed;
      case 'account':
        return account;
      case 'cookie': {
        const found = document.cookie.split('; ').find((one) => one.startsWith(`${value.cookie}=`));
        return found && `${value.prefix ?? ''}${decodeURIComponent(found.slice(value.cookie.length + 1))}`;
      }
      case 'css': {
        const element = document.querySelector(value.css);
        const text = value.attribute === undefined ? element?.textContent : element?.getAttribute(value.attribute);
        return text ? `${value.prefix ?? ''}${text.trim()}` : undefined;
      }
      default:
        return value satisfies never;
    }
  };
  const headers = new Headers({ accept: 'application/json' });
  for (const [name, value] of Object.entries(request.headers)) {
    const text = textOf(value);
    if (text === undefined) return none('signed-out');
    headers.set(name, text);
  }
  for (const [name, value] of Object.entries(request.query)) {
    const text = textOf(value);
    if (text === undefined) return none('signed-out');
    url.searchParams.set(name, text);
  }

  try {
    const response = await fetch(url, {
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      // Whoever is signed out is sent to the sign-in page, often on another host.
      redirect: 'manual',
      signal: AbortSignal.timeout(longest),
    });
    if (response.type === 'opaqueredirect') return none('signed-out');
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      bytes += part.value.length;
      if (bytes > mostBytes) {
        await reader?.cancel();
        return none('too-large');
      }
      parts.push(part.value);
    }
    const text = await new Blob(parts).text();
    const retryAfter = response.headers.get('retry-after') ?? undefined;
    return { type: 'answer', status: response.status, text, ...(retryAfter === undefined ? {} : { retryAfter }) };
  } catch {
    return none('no-answer');
  }
}
