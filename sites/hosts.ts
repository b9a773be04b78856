import { ownOriginOf, patternOf } from './own.ts';
import type { Host, HostRole, Site } from './schema.ts';

/** The host of a site that an address belongs to. Only https on its own port; whole names, or a suffix on a dot: never by `includes`. */
export function hostAt(site: Site, url: URL): Host | undefined {
  if (url.protocol !== 'https:') return undefined;
  // A name of its own counts before the names of a suffix, and a longer suffix before a shorter one.
  return site.hosts.filter((known) => covers(known, url)).toSorted((one, other) => rank(other) - rank(one))[0];
}

function covers({ host, except, path }: Host, url: URL): boolean {
  if (except?.includes(url.host) || (path !== undefined && !new RegExp(path).test(url.pathname))) return false;
  return nameIn(host, url.host) !== undefined;
}

/** What stands for `*` in a host with `*.`; '' where the name is the host itself. Undefined when it does not fit. */
function nameIn(host: string, name: string): string | undefined {
  if (!host.startsWith('*.')) return host === name ? '' : undefined;
  const suffix = host.slice(1);
  return name.endsWith(suffix) && name.length > suffix.length ? name.slice(0, -suffix.length) : undefined;
}

function rank({ host }: Host): number {
  return host.startsWith('*.') ? host.length : Number.POSITIVE_INFINITY;
}

/** Match patterns of all hosts of a site: what the manifest may ask for later. */
export function originsOf(site: Site): string[] {
  const own = ownOriginOf(site);
  return own === undefined ? patternsOf(site.hosts.map(({ host }) => host)) : [patternOf(own)];
}

/**
 * Match patterns of the hosts that someone at `home` needs: this one, and those in the same region that the site's places, lists and API
 * are on. Where customers have names of their own it is that customer's name alone.
 */
export function neededOrigins(site: Site, home: string): string[] {
  const origin = ownOriginOf(site);
  if (origin !== undefined) return [patternOf(origin)];
  const own = entryOf(site, home);
  if (!own) return [];
  const roles = rolesLedTo(site).add(own.role);
  const together = site.hosts.filter((other) => roles.has(other.role) && goWith(own, other));
  return patternsOf([home, ...together.flatMap((other) => nameAt(other, own, home) ?? [])]);
}

/** Those of these match patterns, as the browser tells what it has granted, that are of this site. */
export function originsWithin(site: Site, patterns: readonly string[]): string[] {
  const origin = ownOriginOf(site);
  if (origin !== undefined) return patterns.filter((pattern) => pattern === patternOf(origin));
  return patterns.filter((pattern) => {
    const name = /^https:\/\/([^/]+)\/\*$/.exec(pattern)?.[1];
    return name !== undefined && site.hosts.some(({ host }) => host === name || nameIn(host, name) !== undefined);
  });
}

function patternsOf(names: string[]): string[] {
  return [...new Set(names.map((name) => `https://${name}/*`))];
}

function rolesLedTo({ places, objects, api }: Site): Set<HostRole> {
  const linked = [...Object.values(places), ...objects.filter(({ path }) => path !== undefined)];
  return new Set([...linked.map(({ role }) => role), ...(api ? [api.role] : [])]);
}

/** One account may have pages on both: the same region, and not two of its data centres. */
function goWith(one: Host, other: Host): boolean {
  return one.region === other.region && (one.centre === other.centre || other.centre === undefined);
}

/** Where an account is at home: its id, and the host that it was seen on. */
interface Home {
  id: string;
  host: string;
}

/**
 * The address of a deep link (`{id}` is the account) on the account's own host of this role. Where customers have names of their own
 * the name goes over: `acme.app.example` has its settings on `acme.setup.example`. Undefined when no such host can be named.
 */
export function addressOf(site: Site, account: Home, link: { path: string; role: HostRole }): string | undefined {
  const own = ownOriginOf(site);
  if (own !== undefined) return own + link.path;
  const name = hostNameFor(site, account.host, link.role);
  return name && `https://${name}${link.path.replaceAll('{id}', encodeURIComponent(account.id))}`;
}

function hostNameFor(site: Site, home: string, role: HostRole): string | undefined {
  const own = entryOf(site, home);
  // On a host that the site does not name only the application itself is known to be.
  if (!own) return role === 'app' ? home : undefined;
  if (own.role === role) return home;
  const wanted = site.hosts.find((other) => other.role === role && goWith(own, other));
  return wanted && nameAt(wanted, own, home);
}

/** What the site knows of a host name. */
function entryOf(site: Site, name: string): Host | undefined {
  return site.hosts
    .filter(({ host }) => nameIn(host, name) !== undefined)
    .toSorted((one, other) => rank(other) - rank(one))[0];
}

/** The name of another host for the customer who is at `home`; undefined where it needs a name that is not known. */
function nameAt({ host }: Host, own: Host, home: string): string | undefined {
  if (!host.startsWith('*.')) return host;
  const name = nameIn(own.host, home);
  return name ? `${name}${host.slice(1)}` : undefined;
}
