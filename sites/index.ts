import { bitrix24 } from './bitrix24.ts';
import { capsule } from './capsule.ts';
import { close } from './close.ts';
import { copper } from './copper.ts';
import { dingtalk } from './dingtalk.ts';
import { dynamics365 } from './dynamics365/index.ts';
import { ec } from './ec.ts';
import { freshsales } from './freshsales/index.ts';
import { fxiaoke } from './fxiaoke/index.ts';
import { hostAt, originsOf } from './hosts.ts';
import { hubspot } from './hubspot/index.ts';
import { insightly } from './insightly.ts';
import { jiandaoyun } from './jiandaoyun.ts';
import { keap } from './keap.ts';
import { lixiaoyun } from './lixiaoyun.ts';
import { mingdao } from './mingdao.ts';
import { monday } from './monday/index.ts';
import { neocrm } from './neocrm.ts';
import { nutshell } from './nutshell.ts';
import { odoo } from './odoo.ts';
import { ownSiteAt, ownSites } from './own.ts';
import { pingcode } from './pingcode/index.ts';
import { pipedrive } from './pipedrive/index.ts';
import { salesforce } from './salesforce/index.ts';
import type { HostRole, Site } from './schema.ts';
import { sugarcrm } from './sugarcrm.ts';
import { wecom } from './wecom.ts';
import { worktile } from './worktile/index.ts';
import { zendeskSell } from './zendesk-sell.ts';
import { zoho } from './zoho/index.ts';

/** Those that most is known of, then the others by their ids. */
export const sites: readonly Site[] = [
  hubspot,
  pipedrive,
  salesforce,
  zoho,
  dynamics365,
  fxiaoke,
  pingcode,
  worktile,
  bitrix24,
  capsule,
  close,
  copper,
  dingtalk,
  ec,
  freshsales,
  insightly,
  jiandaoyun,
  keap,
  lixiaoyun,
  mingdao,
  monday,
  neocrm,
  nutshell,
  odoo,
  sugarcrm,
  wecom,
  zendeskSell,
];

/** The site of this id, or undefined when a stored case names one this version does not know. */
export function siteById(id: string): Site | undefined {
  return [...sites, ...ownSites()].find((site) => site.id === id);
}

/** Where an address is: the site that owns it, with the region and the role of its host. */
export interface SiteAt {
  site: Site;
  region: string;
  role: HostRole;
}

/** The site that owns this address: see {@link hostAt} for what fits; else the CRM that the person gave this origin of. */
export function siteAt(address: string): SiteAt | undefined {
  const url = URL.parse(address);
  if (!url) return undefined;
  for (const site of sites) {
    const host = hostAt(site, url);
    if (host) return { site, region: host.region, role: host.role };
  }
  const own = ownSiteAt(url);
  return own && { site: own, region: 'own', role: 'app' };
}

/** Match patterns of all sites: what the manifest may ask for later, never at installation. */
export function vendorHosts(): string[] {
  return sites.flatMap(originsOf);
}

export { originsOf };
