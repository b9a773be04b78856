import type { SiteInput } from '../schema.ts';

/** Microsoft’s own list, with the numbers of its regions. Newer ones may be missing: their addresses are in no source. */
const numbers = ['', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '14', '15', '16', '17'];

const world = 'world';
const china = '21Vianet';

export const hosts: SiteInput['hosts'] = [
  ...numbers.map((number) => ({ host: `*.crm${number}.dynamics.com`, region: world, from: 'regions' })),
  { host: '*.crm.dynamics.cn', region: china, from: 'regions' },
  { host: '*.crm.microsoftdynamics.us', region: 'GCC High', from: 'regions' },
  { host: 'admin.microsoft.com', role: 'billing', region: world, from: 'publicCode' },
  { host: 'admin.cloud.microsoft', role: 'billing', region: world, from: 'publicCode' },
  { host: 'portal.partner.microsoftonline.cn', role: 'billing', region: china, from: 'publicCode' },
  { host: 'admin.powerplatform.microsoft.com', role: 'setup', region: world, from: 'publicCode' },
  { host: 'admin.powerplatform.partner.microsoftonline.cn', role: 'setup', region: china, from: 'publicCode' },
  { host: 'make.powerapps.com', role: 'setup', region: world, from: 'publicCode' },
];
