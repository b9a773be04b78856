import { expect, test } from 'vitest';
import { hubspot } from '../../sites/hubspot/index.ts';
import type { SiteObject } from '../../sites/schema.ts';
import { hasFullExport, objectWays, wayGroups } from './export-ways.ts';

const [contacts, companies, deals] = hubspot.objects as [SiteObject, SiteObject, SiteObject];
const none = { en: 'No call recordings.', 'zh-CN': '没有通话录音。' };
const site = {
  ...hubspot,
  objects: [contacts, { ...companies, missing: none }, { ...deals, in: [] }],
};

test('what does not get out comes first, then what gets out in part', () => {
  expect(objectWays(site).map(({ object, gets }) => [object.id, gets])).toEqual([
    ['deals', 'none'],
    ['companies', 'part'],
    ['contacts', 'whole'],
  ]);
  expect(objectWays(site)[2]?.exports).toEqual([hubspot.exports[0]]);
});

test('an object that can be read directly gets out, though no export holds it', () => {
  const api = { objects: [{ object: 'deals' }] } as typeof hubspot.api;
  const deals = objectWays({ ...site, api }).find(({ object }) => object.id === 'deals');
  expect(deals).toMatchObject({ direct: true, gets: 'whole', exports: [] });
});

test('an export is full when it holds every object whole', () => {
  expect(hasFullExport(hubspot)).toBe(true);
  expect(hasFullExport(site)).toBe(false);
  expect(
    hasFullExport({ ...hubspot, exports: hubspot.exports.map((one) => ({ ...one, scope: 'one-object' as const })) }),
  ).toBe(false);
});

test('what gets out in the same way and lacks the same is told together', () => {
  const half = { ...companies, missing: none };
  const objects = [contacts, half, deals, { ...deals, id: 'leads', in: [] }, { ...half, id: 'tickets' }];
  const groups = wayGroups({ ...site, objects });
  expect(groups.map((group) => [group.gets, group.objects.map(({ id }) => id)])).toEqual([
    ['none', ['leads']],
    ['part', ['companies', 'tickets']],
    ['whole', ['contacts', 'deals']],
  ]);
});

test('where no export of a site is known, nobody says that nothing gets out', () => {
  const unknown = { ...hubspot, exports: [], objects: hubspot.objects.map((object) => ({ ...object, in: [] })) };
  expect(objectWays(unknown).map(({ gets }) => gets)).toEqual(['unknown', 'unknown', 'unknown']);
});
