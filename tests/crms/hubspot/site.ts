import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { cookiesOf, hostOf, readJson, redirect, send, sendJson } from '../http.ts';
import type { PracticeCrm } from '../server.ts';
import type { Account } from './account.ts';
import { answerApi } from './api/index.ts';
import { hostOfHublet, hublets } from './options.ts';
import { loadPages } from './pages.ts';

const csrfCookie = 'hubspotapi-csrf';

/** The practice HubSpot as a web site: pages, files and API of one account, under all of HubSpot's app hosts. */
export async function makeSite(account: Account): Promise<PracticeCrm> {
  const pages = await loadPages(account.options);
  const home = hostOfHublet(account.options.hublet);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `https://${hostOf(request)}`);
    const file = pages.files.get(url.pathname);
    if (file) return send(response, 200, file.contentType, file.body);
    account.state.requests.push({ at: Date.now(), method: request.method ?? '', path: url.pathname + url.search });
    // The facts do not say what another hublet answers for this account; sending people home is the kindest guess.
    if (url.hostname !== home) return redirect(response, `https://${home}${url.pathname}${url.search}`);
    if (url.pathname.startsWith('/api/')) return handleApi(url, request, response);
    if (url.pathname.startsWith('/l/')) return redirect(response, withPortalId(url, account.options.portalId));
    const cookies = cookiesOf(request);
    // Both cookies come with the login page too, as at HubSpot: they are no proof of being signed in.
    response.setHeader('set-cookie', [
      `hubspotapi=${cookies.get('hubspotapi') ?? token()}; Path=/; Secure; HttpOnly; SameSite=Lax`,
      `${csrfCookie}=${cookies.get(csrfCookie) ?? token()}; Path=/; Secure; SameSite=Lax`,
    ]);
    response.setHeader('content-security-policy', contentSecurityPolicy);
    send(response, 200, 'text/html; charset=utf-8', pages.index);
  }

  async function handleApi(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const csrf = cookiesOf(request).get(csrfCookie);
    const reply = await answerApi(account, {
      method: request.method ?? '',
      path: url.pathname.slice('/api'.length),
      query: url.searchParams,
      body: request.method === 'POST' ? await readJson(request) : undefined,
      fromOwnPage: csrf !== undefined && request.headers['x-hubspot-csrf-hubspotapi'] === csrf,
    });
    if (reply.type === 'json') return sendJson(response, reply.status, reply.value);
    response.setHeader('content-disposition', `attachment; filename="${reply.fileName}"`);
    send(response, 200, reply.contentType, reply.bytes);
  }

  return { hosts: hublets.map(hostOfHublet), handle };
}

const contentSecurityPolicy = "default-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'self'";

/** HubSpot's redirector: `/l/settings/users` goes to `/settings/{portalId}/users`. */
function withPortalId(url: URL, portalId: number): string {
  const [, , section = '', ...rest] = url.pathname.split('/');
  return `/${[encodeURIComponent(section), portalId, ...rest].join('/')}${url.search}`;
}

function token(): string {
  return randomBytes(16).toString('base64url');
}
