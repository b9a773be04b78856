import { hubspot } from './hubspot.ts';
import type { Site } from './schema.ts';

export const sites: readonly Site[] = [hubspot];

/** The site of this id, or undefined when a stored case names one this version does not know. */
export function siteById(id: string): Site | undefined {
  return sites.find((site) => site.id === id);
}

/** The site that owns this address, with the region of its host. Only https on its own port, only whole host names: never by `includes`. */
export function siteAt(address: string): { site: Site; region: string } | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return undefined;
  for (const site of sites) {
    const host = site.hosts.find((known) => known.host === url.host);
    if (host) return { site, region: host.region };
  }
  return undefined;
}

/** Match patterns of one site's hosts, as `permissions.request` takes them. */
export function originsOf(site: Site): string[] {
  return site.hosts.map(({ host }) => `https://${host}/*`);
}

/** Match patterns of all sites: what the manifest may ask for later, never at installation. */
export function vendorHosts(): string[] {
  return sites.flatMap(originsOf);
}
