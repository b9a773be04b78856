import { describe, expect, test } from 'vitest';
import { addressOf, hostAt, neededOrigins, originsOf, originsWithin } from './hosts.ts';
import { sites } from './index.ts';
import type { Host, HostRole, Site } from './schema.ts';

const host = (name: string, more: Partial<Host> = {}): Host => ({
  ...{ host: name, role: 'app', region: 'one', from: 'help' },
  ...more,
});
const siteOn = (...hosts: Host[]) => ({ id: 'practice', hosts }) as Site;
const at = (site: Site, address: string) => hostAt(site, new URL(address))?.host;

const own = siteOn(
  host('*.app.force.example', { except: ['www.app.force.example'] }),
  host('*.setup.example', { role: 'setup' }),
  host('store.example', { role: 'billing' }),
  host('*.eu.app.force.example', { region: 'two' }),
  host('login.app.force.example', { role: 'accounts' }),
);

describe('a host with names of customers', () => {
  test.each([
    ['https://acme.app.force.example/x', '*.app.force.example'],
    ['https://acme--uat.sandbox.app.force.example/', '*.app.force.example'],
    ['https://ACME.app.Force.example/', '*.app.force.example'],
    ['https://acme.eu.app.force.example/', '*.eu.app.force.example'],
    ['https://login.app.force.example/', 'login.app.force.example'],
  ])('%s is at %s', (address, found) => {
    expect(at(own, address)).toBe(found);
  });

  test.each([
    'https://app.force.example/',
    'https://evil-app.force.example/',
    'https://xapp.force.example/',
    'https://acme.app.force.example.evil.example/',
    'https://acme.app.force.example.:443/',
    'https://acme.app.force.example:8443/',
    'http://acme.app.force.example/',
    'https://www.app.force.example/',
    'https://evil.example/acme.app.force.example',
    'https://acme.app.force.example@evil.example/',
  ])('%s is not', (address) => {
    expect(at(own, address)).toBeUndefined();
  });

  test('is asked for with all its names, each once', () => {
    expect(originsOf(siteOn(host('*.a.example'), host('b.example'), host('b.example', { path: '^/x' })))).toEqual([
      'https://*.a.example/*',
      'https://b.example/*',
    ]);
  });
});

test('a product that shares its host is only where its paths are', () => {
  const site = siteOn(host('*.suite.example', { path: '^/sales(/|$)' }));
  expect(at(site, 'https://acme.suite.example/sales/deals')).toBeDefined();
  expect(at(site, 'https://acme.suite.example/salesforecast')).toBeUndefined();
});

describe('neededOrigins', () => {
  const placed = (role: HostRole) => ({ [role]: { role } }) as unknown as Site['places'];
  const zoned = {
    ...siteOn(
      host('*.one.crm.example', { centre: 'one' }),
      host('*.two.crm.example', { centre: 'two' }),
      host('*.set-up.example', { role: 'setup' }),
      host('admin.example', { role: 'billing' }),
      host('login.example', { role: 'accounts' }),
      host('admin.cn.example', { role: 'billing', region: 'cn' }),
    ),
    places: { ...placed('app'), ...placed('setup'), ...placed('billing') },
    objects: [],
  } as unknown as Site;

  test('are those of the customer, the data centre and the region that its pages are on', () => {
    expect(neededOrigins(zoned, 'acme.two.crm.example')).toEqual([
      'https://acme.two.crm.example/*',
      'https://acme.set-up.example/*',
      'https://admin.example/*',
    ]);
    expect(neededOrigins(zoned, 'admin.cn.example')).toEqual(['https://admin.cn.example/*']);
  });

  test('leave out what has a customer’s name where none is known', () => {
    expect(neededOrigins(zoned, 'admin.example')).toEqual(['https://admin.example/*']);
    expect(neededOrigins(zoned, 'elsewhere.example')).toEqual([]);
  });

  test.each(sites.map((site) => [site.id, site] as const))(
    'of %s are few, and lead to each of its places',
    (_, site) => {
      for (const { host: name, role } of site.hosts) {
        const home = name.replace('*.', 'acme.');
        const needed = neededOrigins(site, home);
        expect(needed, home).toContain(`https://${home}/*`);
        expect(needed.length, needed.join()).toBeLessThanOrEqual(6);
        if (role !== 'app') continue;
        for (const place of Object.values(site.places)) {
          const address = addressOf(site, { id: '1', host: home }, { path: '/', role: place.role });
          if (address !== undefined) expect(needed).toContain(`${address}*`);
        }
      }
    },
  );

  test('of someone at Zoho in China are two, of an organization of Dynamics five', () => {
    const of = (id: string, home: string) => neededOrigins(sites.find((site) => site.id === id) as Site, home);
    expect(of('zoho', 'crm.zoho.com.cn')).toEqual(['https://crm.zoho.com.cn/*', 'https://store.zoho.com.cn/*']);
    expect(of('dynamics365', 'acme.crm4.dynamics.com')).toHaveLength(5);
  });
});

test('what the browser granted is told apart by site: whole, by a customer’s name, and never a look-alike', () => {
  const granted = [
    'https://acme.app.force.example/*',
    'https://*.setup.example/*',
    'https://store.example/*',
    'https://evil-app.force.example/*',
    'https://app.force.example.evil.example/*',
    'http://store.example/*',
    'https://*/*',
  ];
  expect(originsWithin(own, granted)).toEqual(granted.slice(0, 3));
});

describe('addressOf', () => {
  const account = { id: '47/11', host: 'acme--uat.sandbox.app.force.example' };
  const address = (role: Host['role'], home = account.host, path = '/x/{id}/y?z={id}') =>
    addressOf(own, { ...account, host: home }, { path, role });

  test('fills in the account, so that it leads to no other page', () => {
    expect(address('app')).toBe('https://acme--uat.sandbox.app.force.example/x/47%2F11/y?z=47%2F11');
  });

  test('takes the customer’s own name to the host of another role', () => {
    expect(address('setup', undefined, '/')).toBe('https://acme--uat.sandbox.setup.example/');
    expect(address('app', 'acme.setup.example', '/')).toBe('https://acme.app.force.example/');
  });

  test('a host that all share is the same for all', () => {
    expect(address('billing', undefined, '/')).toBe('https://store.example/');
  });

  test('stays on a host that has the role already', () => {
    const two = siteOn(host('a.example'), host('b.example'));
    expect(addressOf(two, { id: '1', host: 'b.example' }, { path: '/', role: 'app' })).toBe('https://b.example/');
  });

  test('stays in the account’s region', () => {
    expect(address('billing', 'acme.eu.app.force.example', '/')).toBeUndefined();
    const stores = ['one', 'two'].map((region) => host(`${region}.store.example`, { region, role: 'billing' }));
    const site = siteOn(host('crm.example', { region: 'two' }), ...stores);
    const link = { path: '/', role: 'billing' } as const;
    expect(addressOf(site, { id: '1', host: 'crm.example' }, link)).toBe('https://two.store.example/');
  });

  test('from a host without a name no name can be told', () => {
    expect(address('setup', 'store.example', '/')).toBeUndefined();
    expect(address('api', undefined, '/')).toBeUndefined();
  });

  test('on a host that the site does not name, only the application itself is known', () => {
    expect(address('app', 'crm.intern.example', '/')).toBe('https://crm.intern.example/');
    expect(address('setup', 'crm.intern.example', '/')).toBeUndefined();
  });
});
