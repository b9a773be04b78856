import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { hostOf, readJson, send, sendJson } from '../http.ts';
import type { PracticeCrm } from '../server.ts';
import { answerApi } from './api.ts';
import type { OwnOptions } from './options.ts';
import type { OwnState } from './state.ts';

/** The system's own host, and one that a part of its pages comes from. */
export const ownHosts = ['crm.practice-post.example', 'billing.practice-pay.example'] as const;

const folder = new URL('./page/', import.meta.url);
const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Its pages and its API. Class names of its own end in letters that differ at each start. */
export async function makeSite(options: OwnOptions, state: OwnState): Promise<PracticeCrm> {
  const build = randomBytes(3).toString('hex');
  const files = new Map<string, { contentType: string; body: string }>();
  for (const path of await readdir(folder, { recursive: true })) {
    const contentType = contentTypes[extname(path)];
    if (!contentType) continue;
    const text = await readFile(new URL(path, folder), 'utf8');
    files.set(`/${path}`, { contentType, body: text.replaceAll('BUILD', build) });
  }
  const index = await readFile(new URL('index.html', folder), 'utf8');

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = hostOf(request);
    const url = new URL(request.url ?? '/', `https://${host}`);
    const file = files.get(url.pathname);
    if (file) return send(response, 200, file.contentType, file.body);
    if (url.pathname.startsWith('/api/')) {
      const body = request.method === 'POST' ? await readJson(request) : undefined;
      const reply = answerApi(url, body, options, state);
      return sendJson(response, reply.status, reply.value);
    }
    const settings = { ...options, framed: host === ownHosts[1], billingHost: ownHosts[1] };
    const page = index
      .replace('%LANGUAGE%', options.language)
      .replace('%SETTINGS%', JSON.stringify(settings).replaceAll('"', '&quot;'));
    send(response, 200, 'text/html; charset=utf-8', page);
  }

  return { hosts: ownHosts, handle };
}
