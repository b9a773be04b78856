import type { HostTroubleReason } from './host-trouble.ts';

/** What goes into a page of the host. Only JSON gets there, so bytes are base64. */
export interface HostOrder {
  address: string;
  body?: { base64: string; type: string } | undefined;
  /** Media type that the answer must have. */
  accept: string;
  mostBytes: number;
  /** In ms. */
  longest: number;
}

export type HostReply = { type: 'answer'; base64: string } | { type: 'none'; reason: HostTroubleReason; said: string };

/**
 * Sends one request as a page of the host, without cookies, and answers its bytes. The browser puts this function into the page by itself,
 * so it uses nothing from outside.
 */
export async function askInHost({ address, body, accept, mostBytes, longest }: HostOrder): Promise<HostReply> {
  const none = (reason: HostTroubleReason, said = '') => ({ type: 'none', reason, said }) as const;
  if (self.origin !== new URL(address).origin) return none('not-reachable', self.origin);
  const late = AbortSignal.timeout(longest);
  try {
    const response = await fetch(address, {
      ...(body && { method: 'POST', body: Uint8Array.from(atob(body.base64), (sign) => sign.charCodeAt(0)) }),
      headers: body ? { accept, 'content-type': body.type } : { accept },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: late,
    });
    if (!response.ok) return none('no-answer', response.status === 0 ? '' : `HTTP ${response.status}`);
    const type = (response.headers.get('content-type') ?? '').split(';', 1).join('').trim().toLowerCase();
    if (type !== accept) return none('no-answer', type.slice(0, 100));
    let signs = '';
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      if (signs.length + part.value.length > mostBytes) {
        await reader?.cancel();
        return none('too-large');
      }
      for (const byte of part.value) signs += String.fromCharCode(byte);
    }
    return { type: 'answer', base64: btoa(signs) };
  } catch {
    return none(late.aborted ? 'too-late' : 'not-reachable');
  }
}
