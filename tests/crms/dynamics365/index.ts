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
  // The path of Microsoft's sign-in is not in a source.
  signIn: (options) => `https://${hostsOf[cloudOf(options)].signIn}/common/oauth2/authorize?back=`,
  script: ({ hostname }, options) => scriptOf(hostname, options),
  settings: (options) => ({ billing: options.billing, narrowBar: options.narrowBar, hosts: hostsOf[cloudOf(options)] }),
  redirect: ({ hostname, pathname }, { options }) => {
    const { organization, admin, powerPlatform, maker } = hostsOf[cloudOf(options)];
    if (pathname !== '/') return undefined;
    if (hostname === organization) return '/main.aspx';
    if (hostname === powerPlatform) return '/environments';
    if (hostname === maker) return '/home';
    // The address of the pages at 21Vianet is known, of those at the worldwide portal only by lower-case letters.
    if (hostname === admin) return admin === hostsOf.world.admin ? '/Adminportal/Home' : '/AdminPortal/Home';
    return undefined;
  },
  routes: [...sessionRoutes, ...billingRoutes, ...dataRoutes, ...environmentRoutes],
};

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
