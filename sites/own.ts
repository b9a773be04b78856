import { ownTemplate } from './own-template.ts';
import type { Site } from './schema.ts';

/** What the manifest may ask for later, of one origin at a time: a CRM may be anywhere, also on a server of one's own without https. */
export const anyOrigin = '*://*/*';

/** What the person gave of a CRM that no site file is about. */
export interface OwnSiteFacts {
  id: string;
  name: string;
  /** `https://crm.example`, with its port where it has one. */
  origin: string;
}

interface Own {
  origin: string;
  site: Site;
}

/** Those that this browser knows; each page of the extension reads them from the store before anything else. */
let known: readonly Own[] = [];
let knownSites: readonly Site[] = [];

/** Makes the CRMs known that the person gave. */
export function setOwnSites(facts: readonly OwnSiteFacts[]): void {
  known = facts.map((fact) => known.find(({ site }) => isSame(site, fact)) ?? ownOf(fact));
  knownSites = known.map(({ site }) => site);
}

/** The CRMs that the person gave: the same list until they change. */
export function ownSites(): readonly Site[] {
  return knownSites;
}

/** The one that an address belongs to: the same scheme, host and port. */
export function ownSiteAt(url: URL): Site | undefined {
  return known.find(({ origin }) => origin === url.origin)?.site;
}

/** Where one of them is, or undefined when the site is none of them. */
export function ownOriginOf(site: Pick<Site, 'id'>): string | undefined {
  return known.find((own) => own.site.id === site.id)?.origin;
}

/** Match pattern of one origin, as `permissions.request` takes it. Without its port: not every browser knows ports there. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

function ownOf({ id, name, origin }: OwnSiteFacts): Own {
  const { host } = new URL(origin);
  const [template] = ownTemplate.hosts;
  return {
    origin,
    site: {
      ...ownTemplate,
      id,
      name: { en: name, 'zh-CN': name },
      hosts: template ? [{ ...template, host }] : [],
    },
  };
}

function isSame(site: Site, { id, name, origin }: OwnSiteFacts): boolean {
  return site.id === id && site.name.en === name && ownOriginOf(site) === origin;
}
