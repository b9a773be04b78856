import type { SiteInput } from '../schema.ts';

type HostInput = SiteInput['hosts'][number];

/** Microsoft’s own list, with the numbers of its regions; 9 is the cloud of the American government. */
const listed = ['', '2', '3', '4', '5', '6', '7', '8', '11', '12', '14', '15', '16', '17'];
/** Numbers that are in no list of Microsoft’s: 10 is in public code, newer ones go on counting. */
const derived = ['13', '18', '19', '20', '21', '22', '23', '24'];

const world = 'world';
const china = '21Vianet';
const gcc = 'GCC';
const high = 'GCC High';
const defence = 'DoD';

const organizations = (number: string, from: string): HostInput => ({
  host: `*.crm${number}.dynamics.com`,
  region: world,
  centre: `crm${number}`,
  from,
});

export const hosts: HostInput[] = [
  ...listed.map((number) => organizations(number, 'regions')),
  organizations('10', 'publicCode'),
  ...derived.map((number) => organizations(number, 'derived')),
  { host: '*.crm.microsoftdynamics.de', region: 'Germany, old', from: 'regions' },
  { host: '*.crm.dynamics.cn', region: china, from: 'regions' },
  { host: '*.crm9.dynamics.com', region: gcc, from: 'regions' },
  { host: '*.crm.microsoftdynamics.us', region: high, from: 'regions' },
  { host: '*.crm.appsplatform.us', region: defence, from: 'derived' },

  { host: 'admin.microsoft.com', role: 'billing', region: world, from: 'publicCode' },
  { host: 'admin.cloud.microsoft', role: 'billing', region: world, from: 'publicCode' },
  { host: 'portal.partner.microsoftonline.cn', role: 'billing', region: china, from: 'publicCode' },

  { host: 'admin.powerplatform.microsoft.com', role: 'setup', region: world, from: 'publicCode' },
  { host: 'admin.powerplatform.partner.microsoftonline.cn', role: 'setup', region: china, from: 'publicCode' },
  { host: 'gcc.admin.powerplatform.microsoft.us', role: 'setup', region: gcc, from: 'publicCode' },
  { host: 'high.admin.powerplatform.microsoft.us', role: 'setup', region: high, from: 'publicCode' },
  { host: 'admin.appsplatform.us', role: 'setup', region: defence, from: 'publicCode' },
  // The portal of makers stands after the admin centre of its region: deep links lead to the first.
  { host: 'make.powerapps.com', role: 'setup', region: world, from: 'publicCode' },
  { host: 'make.gov.powerapps.us', role: 'setup', region: gcc, from: 'publicCode' },

  // Everything of Microsoft’s signs in here, so nothing but “signed out” is told of it, and no guide leads there.
  { host: 'login.microsoftonline.com', role: 'accounts', region: world, from: 'publicCode' },
  { host: 'login.partner.microsoftonline.cn', role: 'accounts', region: china, from: 'derived' },
];
