import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addressOf, originsOf } from '../../sites/hosts.ts';
import { siteAt, siteById } from '../../sites/index.ts';
import { addOwnSite } from './add-own-site.ts';
import { db } from './db.ts';
import { loadOwnSites, removeOwnSite, restoreOwnSite } from './own-sites.ts';

const given = { name: '练习客户系统', origin: 'https://crm.example' };

beforeEach(async () => {
  await db.ownSites.clear();
  await loadOwnSites();
});

describe('a CRM that the person gave', () => {
  it('is known by its id and its origin from then on, with all of its guides', async () => {
    const { id } = await addOwnSite(given);
    const site = siteById(id);
    expect(site?.name['zh-CN']).toBe('练习客户系统');
    expect(siteAt('https://crm.example/#/customers')).toMatchObject({ site: { id }, region: 'own' });
    expect(Object.keys(site?.guides ?? {})).toEqual([
      'cancel',
      'export',
      'users',
      'access',
      'signIn',
      'terminateCustomer',
    ]);
  });

  it.each([
    'https://www.crm.example/',
    'https://crm.example.evil.example/',
    'http://crm.example/',
    'https://crm.example:8443/',
  ])('is not %s', async (address) => {
    await addOwnSite(given);
    expect(siteAt(address)).toBeUndefined();
  });

  it('may stand in a cellar: without https, with a port, by number or by one word', async () => {
    for (const origin of ['http://10.0.0.7:8080', 'http://crm', 'https://crm.example:8443']) {
      const { id } = await addOwnSite({ name: 'Cellar', origin });
      expect(siteAt(`${origin}/x`)?.site.id).toBe(id);
    }
  });

  it('is asked for by its one host, and led to at its own address', async () => {
    const { id } = await addOwnSite({ name: 'Cellar', origin: 'http://10.0.0.7:8080' });
    const site = siteById(id);
    if (!site) throw new Error('It is not known.');
    expect(originsOf(site)).toEqual(['http://10.0.0.7/*']);
    expect(addressOf(site, { id: '1', host: '10.0.0.7' }, { path: '/', role: 'app' })).toBe('http://10.0.0.7:8080/');
  });

  it('is one, under its later name, when it is added twice', async () => {
    const first = await addOwnSite(given);
    const second = await addOwnSite({ ...given, name: 'Other' });
    expect(second).toEqual({ ...first, name: 'Other' });
    expect(siteById(first.id)?.name.en).toBe('Other');
  });

  it('is forgotten, comes back by undo, and has the same id when it is added anew', async () => {
    const kept = await addOwnSite(given);
    await removeOwnSite(kept.id);
    expect(siteById(kept.id)).toBeUndefined();
    await restoreOwnSite(kept);
    expect(siteById(kept.id)).toBeDefined();
    await removeOwnSite(kept.id);
    expect((await addOwnSite(given)).id).toBe(kept.id);
  });

  it.each([
    { ...given, name: '  ' },
    { ...given, name: 'x'.repeat(81) },
    { ...given, origin: 'https://crm.example/path' },
    { ...given, origin: 'javascript:alert(1)' },
    { ...given, origin: 'file:///crm' },
  ])('is refused: $name $origin', async (wrong) => {
    await expect(addOwnSite(wrong)).rejects.toThrow();
    expect(await db.ownSites.count()).toBe(0);
  });

  it('does not take the place of a CRM with a site file', async () => {
    await addOwnSite({ name: 'Mine', origin: 'https://app.hubspot.com' });
    expect(siteAt('https://app.hubspot.com/')?.site.id).toBe('hubspot');
  });
});
