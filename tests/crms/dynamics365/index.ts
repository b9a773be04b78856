import { type PracticeDefinition, startPractice } from '../kit/index.ts';
import { billingRoutes } from './api/billing.ts';
import { dataRoutes } from './api/data.ts';
import { environmentRoutes } from './api/environment.ts';
import { sessionRoutes } from './api/session.ts';
import { type DynamicsData, makeData } from './data.ts';
import { allHosts, hostsOf, newAdmin } from './hosts.ts';
import { cloudOf, companyName, type DynamicsOptions, defaults } from './options.ts';
import { type DynamicsState, makeState } from './state.ts';

export type { DynamicsOptions } from './options.ts';

const dynamics365: PracticeDefinition<DynamicsOptions, DynamicsState, DynamicsData> = {
  name: 'dynamics365',
  title: 'Dynamics 365',
  hosts: allHosts,
  defaults,
  makeState,
  makeData,
  home: (options) => hostsOf[cloudOf(options)].organization,
  account: (options) => ({ id: 'sample-trading', name: companyName(options.language) }),
  signIn: signInOf,
  script: ({ hostname }, options) => scriptOf(hostname, options),
  settings: (options) => ({ billing: options.billing, narrowBar: options.narrowBar, hosts: hostsOf[cloudOf(options)] }),
  redirect: (url, { options, state }) => {
    const isSignIn = url.hostname === hostsOf[cloudOf(options)].signIn;
    if (!state.signedIn && !isSignIn) return signInOf(options) + encodeURIComponent(url.href);
    return url.pathname === '/' ? startOf(url.hostname, options) : undefined;
  },
  routes: [...sessionRoutes, ...billingRoutes, ...dataRoutes, ...environmentRoutes],
};

/** The path of Microsoft's sign-in is not in a source. */
function signInOf(options: DynamicsOptions): string {
  return `https://${hostsOf[cloudOf(options)].signIn}/common/oauth2/authorize?back=`;
}

/** Where each of the hosts begins. */
function startOf(hostname: string, options: DynamicsOptions): string | undefined {
  const { organization, admin, powerPlatform, maker } = hostsOf[cloudOf(options)];
  if (hostname === organization) return '/main.aspx';
  if (hostname === powerPlatform) return '/environments';
  if (hostname === maker) return '/home';
  // Public code writes the worldwide portal's address in small letters, that of 21Vianet not.
  if (hostname === admin) return cloudOf(options) === 'world' ? '/Adminportal/Home' : '/AdminPortal/Home';
  return undefined;
}

function scriptOf(hostname: string, options: DynamicsOptions): string {
  const { organization, powerPlatform, maker, signIn, admin } = hostsOf[cloudOf(options)];
  const scripts: Record<string, string> = {
    [organization]: 'organization.js',
    [admin]: 'admin.js',
    [newAdmin]: 'admin.js',
    [powerPlatform]: 'power-platform.js',
    [signIn]: 'sign-in.js',
    ...(maker ? { [maker]: 'maker.js' } : {}),
  };
  return scripts[hostname] ?? 'nothing.js';
}

/** Starts a practice Dynamics 365 with a state of its own. */
export const startDynamics365 = (options: Partial<DynamicsOptions> = {}) => startPractice(dynamics365, options);
