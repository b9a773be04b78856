import type { IncomingMessage, ServerResponse } from 'node:http';
import { newAuthority } from '../../../utils/evidence/timestamp/testing/authority.ts';
import { type PracticeCrm, startServer } from '../../crms/server.ts';

/** What one path of the practice host does with a request. */
type Answer = (response: ServerResponse, body: Buffer) => void;

export const host = 'tsa.example';

export interface PracticeAuthority {
  hosts: string[];
  port: number;
  /** Where `ca.pem` lies, the root to verify against. */
  folder: string;
  /** Requests so far. */
  requests: { method: string; path: string; cookie: string | undefined; body: Buffer }[];
  close(): Promise<void>;
}

/**
 * A host with a time-stamp authority at `/tsr`, and other answers at other paths. Few pages can be stood on: `robots.txt` leads to another
 * host and `/` is sandboxed, so that only the asked address itself is left.
 */
export async function startAuthority(): Promise<PracticeAuthority> {
  const authority = newAuthority();
  const requests: PracticeAuthority['requests'] = [];
  const page = (response: ServerResponse) => response.writeHead(405, { 'content-type': 'text/plain' }).end('POST only');
  const missing: Answer = (response) => response.writeHead(404).end();
  const reply = (response: ServerResponse, body: Uint8Array) =>
    response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(body);
  const answers: Record<string, Answer> = {
    '/tsr': (response, body) => reply(response, authority.stamp(body)),
    '/moved': (response) => response.writeHead(307, { location: '/tsr' }).end(),
    '/page': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Welcome</p>'),
    '/large': (response) => reply(response, Buffer.alloc(300 * 1024)),
    // Nobody hears from it.
    '/silent': () => undefined,
    '/noise': (response) => reply(response, Buffer.from('no time stamp')),
  };
  const crm: PracticeCrm = {
    hosts: [host],
    async handle(request, response) {
      const path = request.url ?? '';
      const body = await bodyOf(request);
      requests.push({ method: request.method ?? '', path, cookie: request.headers.cookie, body });
      response.setHeader('set-cookie', 'visitor=1; Secure; Path=/');
      if (path === '/robots.txt') response.writeHead(302, { location: 'https://elsewhere.example/' }).end();
      else if (path === '/') response.writeHead(200, { 'content-security-policy': 'sandbox' }).end('Sandboxed');
      else if (request.method === 'POST') (answers[path] ?? missing)(response, body);
      else page(response);
    },
  };
  const server = await startServer([crm]);
  return {
    hosts: [host],
    port: server.port,
    folder: authority.folder,
    requests,
    async close() {
      await server.close();
      authority.remove();
    },
  };
}

/** The bytes of a request's body. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
