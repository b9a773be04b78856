import type { SiteInput } from '../schema.ts';

type HostInput = SiteInput['hosts'][number];

/** Data centres: region, domain, and the source of its application host. Sign-in hosts are in Zoho’s own list, but for Saudi Arabia. */
const centres = [
  { region: 'us', domain: 'zoho.com', app: 'publicCode', store: 'publicCode', accounts: 'dataCentres' },
  { region: 'eu', domain: 'zoho.eu', app: 'publicCode', store: 'publicCode', accounts: 'dataCentres' },
  { region: 'in', domain: 'zoho.in', app: 'publicCode', store: 'publicCode', accounts: 'dataCentres' },
  { region: 'cn', domain: 'zoho.com.cn', app: 'publicCode', store: 'derivedHost', accounts: 'dataCentres' },
  { region: 'au', domain: 'zoho.com.au', app: 'derivedHost', store: 'derivedHost', accounts: 'dataCentres' },
  { region: 'jp', domain: 'zoho.jp', app: 'derivedHost', store: 'derivedHost', accounts: 'dataCentres' },
  { region: 'ca', domain: 'zohocloud.ca', app: 'derivedHost', store: 'derivedHost', accounts: 'dataCentres' },
  { region: 'sa', domain: 'zoho.sa', app: 'derivedHost', store: 'derivedHost', accounts: 'derivedHost' },
];

export const hosts: HostInput[] = [
  ...centres.flatMap(({ region, domain, app, store, accounts }): HostInput[] => [
    { host: `crm.${domain}`, region, from: app },
    { host: `store.${domain}`, role: 'billing', region, from: store },
    { host: `accounts.${domain}`, role: 'accounts', region, from: accounts },
  ]),
  // CRM Plus shows the CRM inside a shell of its own.
  { host: 'crmplus.zoho.com', region: 'us', from: 'publicCode' },
];
