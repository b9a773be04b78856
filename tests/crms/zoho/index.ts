import { type PracticeDefinition, startPractice } from '../kit/index.ts';
import { companyName } from './account.ts';
import { accountsRoutes } from './api/accounts.ts';
import { backupRoutes } from './api/backup.ts';
import { crmRoutes } from './api/crm.ts';
import { storeRoutes } from './api/store.ts';
import { makeData, type ZohoData } from './data.ts';
import { allHosts, hostsOf } from './hosts.ts';
import { defaults, type ZohoOptions } from './options.ts';
import { makeState, type ZohoState } from './state.ts';

const zoho: PracticeDefinition<ZohoOptions, ZohoState, ZohoData> = {
  name: 'zoho',
  title: 'Zoho CRM',
  hosts: allHosts,
  defaults,
  makeState,
  makeData: ({ counts, seed }) => makeData(counts, seed),
  home: ({ domain }) => hostsOf(domain).crm,
  account: (options) => ({ id: `org${options.zgid}`, name: companyName(options) }),
  routes: [...backupRoutes, ...crmRoutes, ...storeRoutes, ...accountsRoutes],
  signIn: ({ domain }) =>
    `https://${hostsOf(domain).accounts}/signin?servicename=ZohoCRM&signupurl=https://www.zoho.com/crm/signup.html&serviceurl=`,
  script: ({ hostname }) => {
    if (hostname.startsWith('store.')) return 'store.js';
    return hostname.startsWith('accounts.') ? 'accounts.js' : 'app.js';
  },
  settings: ({ storePage, hoverBy, zgid }) => ({ storePage, hoverBy, zgid }),
  redirect: (url, { options }) => redirectOf(url, options.zgid),
};

/** Old addresses still lead somewhere; so does the bare one, to the organisation’s home. */
function redirectOf({ hostname, pathname, searchParams }: URL, zgid: string): string | undefined {
  if (!hostname.startsWith('crm.')) return undefined;
  if (pathname === '/' || pathname === '/crm/ShowHomePage.do') return `/crm/org${zgid}/tab/Home/begin`;
  const legacy = pathname === '/crm/ShowSetup.do' && searchParams.get('subTab') === 'users';
  return legacy ? `/crm/org${zgid}/settings/users` : undefined;
}

/** Starts a practice Zoho CRM, with its store and its sign-in. */
export const startZoho = (options: Partial<ZohoOptions> = {}) => startPractice(zoho, options);
export type ZohoPractice = Awaited<ReturnType<typeof startZoho>>;
export type { ZohoOptions };
