import type { Cloud } from './options.ts';

/** The origins that one organization is spread over. */
interface Hosts {
  /** The organization itself: its app and its Web API. */
  organization: string;
  /** Subscriptions and bills. */
  admin: string;
  /** Environments, users, audit. */
  powerPlatform: string;
  /** Tables, for those who build apps; 21Vianet's is in no source. */
  maker?: string;
  signIn: string;
}

/** The worldwide cloud and the one that 21Vianet runs in China. Its host to sign in at is derived, not sourced. */
export const hostsOf: Readonly<Record<Cloud, Hosts>> = {
  world: {
    organization: 'sample-trading.crm4.dynamics.com',
    admin: 'admin.microsoft.com',
    powerPlatform: 'admin.powerplatform.microsoft.com',
    maker: 'make.powerapps.com',
    signIn: 'login.microsoftonline.com',
  },
  '21Vianet': {
    organization: 'sample-trading.crm.dynamics.cn',
    admin: 'portal.partner.microsoftonline.cn',
    powerPlatform: 'admin.powerplatform.partner.microsoftonline.cn',
    signIn: 'login.partner.microsoftonline.cn',
  },
};

/** The new name of the admin center; the old one is said to lead there. */
export const newAdmin = 'admin.cloud.microsoft';

export const allHosts: readonly string[] = [
  newAdmin,
  ...Object.values(hostsOf).flatMap((hosts) => Object.values(hosts) as string[]),
];
