import { randomBytes } from 'node:crypto';
import type { PracticeDefinition } from '../kit/index.ts';
import { routes } from './api/index.ts';
import { csrfCookie } from './api/route.ts';
import { type CrmData, makeData } from './data.ts';
import { defaults, type HubSpotOptions, hostOfHublet, hublets } from './options.ts';
import { type HubSpotState, makeState } from './state.ts';

/** HubSpot as a practice CRM: one account, under all of HubSpot's app hosts. */
export const definition: PracticeDefinition<HubSpotOptions, HubSpotState, CrmData> = {
  name: 'hubspot',
  title: 'HubSpot',
  hosts: hublets.map(hostOfHublet),
  home: ({ hublet }) => hostOfHublet(hublet),
  account: ({ portalId, accountName }) => ({ id: String(portalId), name: accountName }),
  signIn: ({ hublet }) => `https://${hostOfHublet(hublet)}/login?loginRedirectUrl=`,
  defaults,
  makeState,
  makeData: (options) => makeData(options, options.seed),
  routes,
  settings: ({ wording }) => ({ wording }),
  redirect(url, { options: { hublet, portalId } }) {
    const home = hostOfHublet(hublet);
    // The facts do not say what another hublet answers for this account; sending people home is the kindest guess.
    if (url.hostname !== home) return `https://${home}${url.pathname}${url.search}`;
    return url.pathname.startsWith('/l/') ? withPortalId(url, portalId) : undefined;
  },
  // Both come with the login page too, as at HubSpot: they are no proof of being signed in.
  cookies: (_url, _account, sent) => [
    `hubspotapi=${sent.get('hubspotapi') ?? token()}; Path=/; Secure; HttpOnly; SameSite=Lax`,
    `${csrfCookie}=${sent.get(csrfCookie) ?? token()}; Path=/; Secure; SameSite=Lax`,
  ],
};

/** HubSpot's redirector: `/l/settings/users` goes to `/settings/{portalId}/users`. */
function withPortalId(url: URL, portalId: number): string {
  const [, , section = '', ...rest] = url.pathname.split('/');
  return `/${[encodeURIComponent(section), portalId, ...rest].join('/')}${url.search}`;
}

function token(): string {
  return randomBytes(16).toString('base64url');
}
