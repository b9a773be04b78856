import { describe, expect, test } from 'vitest';
import { siteById } from '../../sites/index.ts';
import { rows } from '../e2e/journeys/leave/rows.ts';
import { practices } from './index.ts';

test('every practice CRM is left in the journeys, but for the one that no site is about', () => {
  const practised = Object.keys(practices).filter((name) => name !== 'own');
  expect(rows.map(({ site }) => site).toSorted()).toEqual(practised.toSorted());
});

describe.each(rows.map((row) => [row.site, row] as const))(
  'the row of %s',
  (name, { way, begin, mayNot, cancelled }) => {
    const site = siteById(name);

    test('is about a known site, and goes the way that the site has', () => {
      expect(site).toBeDefined();
      expect(way.type).toBe(site?.cancel.guide === undefined ? 'written' : 'guide');
    });

    test('leaves to the person only steps that the guide has', () => {
      const steps = site?.guides[site.cancel.guide ?? '']?.steps.map(({ id }) => id) ?? [];
      expect(steps).toEqual(expect.arrayContaining(way.type === 'guide' ? Object.keys(way.byHand) : []));
    });

    test('begins and looks at pages that have an address', () => {
      for (const at of [begin, mayNot.at, cancelled.at]) expect(at).toMatch(/^(\/|https:\/\/)/);
    });
  },
);
