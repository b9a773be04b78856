import { describe, expect, test } from 'vitest';
import { addressOf, hostAt, originsOf } from './hosts.ts';
import type { Host, Site } from './schema.ts';

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
