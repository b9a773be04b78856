import type { IncomingMessage, ServerResponse } from 'node:http';
import { cookiesOf, hostOf, readJson, redirect, send, sendJson } from '../http.ts';
import type { PracticeCrm } from '../server.ts';
import type { Account, BaseOptions, BaseState, PracticeDefinition } from './definition.ts';
import { writeDocument } from './document.ts';
import { loadPages, type PageFile } from './pages.ts';
import { field, json, type Reply, refuse, sendReply } from './reply.ts';
import { matchPath, type Route } from './route.ts';

/** Where pages say that a look-alike was pressed. No vendor has it. */
const mistakePath = '/practice/mistake';
/** An empty page, which no vendor has either. */
export const emptyPath = '/practice/empty';

/** A practice CRM as a web site: its pages' files, its routes, and its document at every other address. */
export async function makeSite<Options extends BaseOptions, State extends BaseState, Data>(
  definition: PracticeDefinition<Options, State, Data>,
  account: Account<Options, State, Data>,
): Promise<PracticeCrm> {
  const { options, state } = account;
  const { name, hosts, title } = definition;
  const pages = await loadPages(name);
  const security = contentSecurityPolicy(hosts);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `https://${hostOf(request)}`);
    const file = await pages.fileAt(url.pathname);
    if (file) return sendFile(response, file);
    if (url.pathname === emptyPath) return send(response, 200, 'text/html; charset=utf-8', '<!doctype html>');
    if (url.pathname === `${pages.base}settings.json`) return sendJson(response, 200, settings());
    const method = request.method ?? 'GET';
    const path = url.pathname + url.search;
    if (url.pathname !== mistakePath) state.requests.push({ at: Date.now(), method, host: url.hostname, path });
    const reply = await answer(method, url, request);
    if (reply) return sendReply(response, reply);
    const elsewhere = definition.redirect?.(url, account);
    if (elsewhere !== undefined) return redirect(response, elsewhere);
    const isPage = (method === 'GET' || method === 'HEAD') && !url.pathname.startsWith('/api/');
    if (!isPage) return sendReply(response, refuse(404, 'NOT_FOUND'));
    response.setHeader('set-cookie', [...(definition.cookies?.(url, account, cookiesOf(request)) ?? [])]);
    response.setHeader('content-security-policy', security);
    const script = pages.wholeScripts + (definition.script?.(url, options) ?? 'app.js');
    const { language } = options;
    send(response, 200, 'text/html; charset=utf-8', writeDocument({ language, title, base: pages.base, name, script }));
  }

  function settings() {
    const { language, pace } = options;
    const { classNames } = pages;
    return {
      ...definition.settings?.(options),
      practice: name,
      language,
      pace,
      classNames,
      signIn: definition.signIn(options),
    };
  }

  async function answer(method: string, url: URL, request: IncomingMessage): Promise<Reply | undefined> {
    if (method === 'POST' && url.pathname === mistakePath) {
      state.mistakes.push(String(field(await readJson(request), 'what')));
      return json({});
    }
    const found = findRoute(definition.routes, method, url);
    if (!found) return undefined;
    if (!found.route.open && !state.signedIn) return refuse(401, 'NOT_SIGNED_IN');
    return found.route.answer(account, {
      host: url.hostname,
      groups: found.groups,
      query: url.searchParams,
      body: method === 'GET' ? undefined : await readJson(request),
      headers: request.headers,
      cookies: cookiesOf(request),
    });
  }

  return { hosts, handle };
}

/** Its path has the build's name, so it never changes. */
function sendFile(response: ServerResponse, { contentType, body }: PageFile): void {
  response.writeHead(200, { 'content-type': contentType, 'cache-control': 'max-age=31536000, immutable' });
  response.end(body);
}

function findRoute<R extends Pick<Route<BaseOptions, BaseState>, 'method' | 'path' | 'hosts'>>(
  routes: readonly R[],
  method: string,
  { hostname, pathname }: URL,
) {
  for (const route of routes) {
    if (route.method !== method || (route.hosts && !route.hosts.includes(hostname))) continue;
    const groups = matchPath(route.path, pathname);
    if (groups) return { route, groups };
  }
  return undefined;
}

/** Nothing from elsewhere but the practice's own hosts in frames, and no script in the document. */
function contentSecurityPolicy(hosts: readonly string[]): string {
  const own = hosts.map((host) => `https://${host}`).join(' ');
  return `default-src 'self'; img-src 'self' data:; frame-src 'self' ${own}; frame-ancestors 'self' ${own}; base-uri 'none'`;
}
