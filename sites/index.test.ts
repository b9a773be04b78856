import { describe, expect, test } from 'vitest';
import { languages } from '../utils/text.ts';
import { originsOf, siteAt, siteById, sites, vendorHosts } from './index.ts';
import { sourceWords } from './source-words.ts';

describe('siteAt', () => {
  test.each([
    ['https://app.hubspot.com/', 'na1'],
    ['https://app-eu1.hubspot.com/contacts/4711?x=1#y', 'eu1'],
    ['https://APP.HubSpot.com/login', 'na1'],
    ['https://app.hubspot.com:443/', 'na1'],
    ['https://somebody@app.hubspot.com/', 'na1'],
    // A backslash ends the host as a slash does.
    ['https://app.hubspot.com\\@evil.example/', 'na1'],
    ['https://app.hubspot.com?url=https://evil.example/', 'na1'],
  ])('knows %s', (address, region) => {
    expect(siteAt(address)).toMatchObject({ site: { id: 'hubspot' }, region });
  });

  test.each([
    'http://app.hubspot.com/',
    'https://hubspot.com/',
    'https://www.hubspot.com/',
    'https://app.hubspot.com.evil.example/',
    'https://evil-app.hubspot.com/',
    'https://x.app.hubspot.com/',
    'https://app.hubspot.com@evil.example/',
    'https://app.hubspot.com:pass@evil.example/',
    'https://evil.example/app.hubspot.com',
    'https://evil.example/?https://app.hubspot.com/',
    'https://evil.example#@app.hubspot.com/',
    'https://evil.example\\@app.hubspot.com/',
    // Cyrillic letters that look like Latin ones; the browser writes them as xn--…
    'https://арр.hubspot.com/',
    'https://app.hubsроt.com/',
    'https://xn--hubspt-vge.com/',
    'https://app.hubspot.com./',
    'https://app。hubspot.com.evil.example/',
    'blob:https://app.hubspot.com/0b7a',
    'view-source:https://app.hubspot.com/',
    'filesystem:https://app.hubspot.com/x',
    'javascript:location="https://app.hubspot.com/"',
    'data:text/html,https://app.hubspot.com/',
    'file:///app.hubspot.com/',
    '//app.hubspot.com/',
    'app.hubspot.com',
    'https://',
    '',
  ])('does not know %s', (address) => {
    expect(siteAt(address)).toBeUndefined();
  });
});

describe('the sites', () => {
  test('have ids and hosts of their own', () => {
    const ids = sites.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(vendorHosts()).size).toBe(vendorHosts().length);
    for (const id of ids) expect(siteById(id)?.id).toBe(id);
    expect(siteById('none')).toBeUndefined();
  });

  test('ask for hosts over https only, and each is found by its address', () => {
    for (const site of sites) {
      for (const origin of originsOf(site)) {
        expect(origin).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
      }
      for (const { host, path } of site.hosts) {
        if (path === undefined) expect(siteAt(`https://${host.replace('*.', 'acme.')}/`)?.site).toBe(site);
      }
    }
  });

  test.each(sites.map((site) => [site.id, site] as const))('every fact of %s has a source in words', (_id, site) => {
    for (const id of Object.keys(site.sources)) {
      for (const language of languages) {
        const said = sourceWords(site, id)[language];
        expect(said).toContain(site.sources[id]?.note[language]);
        expect(said).not.toMatch(/[{}]|undefined/);
      }
    }
  });
});

test('a fact without a known source is called unverified', () => {
  const [site] = sites;
  if (!site) throw new Error('there is no site');
  expect(sourceWords(site, 'hearsay')).toEqual({ en: 'Unverified: hearsay', 'zh-CN': '未经核实：hearsay' });
});
