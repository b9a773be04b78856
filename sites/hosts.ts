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

/** Match patterns of one site's hosts, as `permissions.request` takes them. */
export function originsOf(site: Site): string[] {
  const own = ownOriginOf(site);
  if (own !== undefined) return [patternOf(own)];
  return [...new Set(site.hosts.map(({ host }) => `https://${host}/*`))];
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
  const [own] = site.hosts
    .filter(({ host }) => nameIn(host, home) !== undefined)
    .toSorted((one, other) => rank(other) - rank(one));
  // On a host that the site does not name only the application itself is known to be.
  if (!own) return role === 'app' ? home : undefined;
  if (own.role === role) return home;
  const wanted = site.hosts.find((other) => other.role === role && other.region === own.region);
  if (!wanted?.host.startsWith('*.')) return wanted?.host;
  const name = nameIn(own.host, home);
  return name ? `${name}${wanted.host.slice(1)}` : undefined;
}
