import { expect, it } from 'vitest';
import { hubspot } from '../../sites/hubspot/index.ts';
import type { TabView } from '../../utils/case/rows/tab.ts';
import type { Verdict } from '../../utils/page/verdict.ts';
import { trailStops } from './trail-stops.ts';
import { type Trip, walkTrail } from './walk-trail.ts';

const stops = ['subscription', 'invoices', 'users'].map((place) => ({
  place,
  name: { en: place, 'zh-CN': place },
  address: `https://app.hubspot.com/${place}`,
}));
const verdict = (more: Partial<Verdict>): TabView['look'] => ({
  type: 'verdict',
  verdict: { signedIn: 'yes', account: { id: '4711' }, places: [], ...more } as Verdict,
});

/** A tab that shows at each address what is said of it here. */
function tripWith(shown: Record<string, Partial<Verdict>>, more: Partial<Trip> = {}) {
  const visited: string[] = [];
  const trip: Trip = {
    async go(address) {
      visited.push(address.split('/').at(-1) ?? '');
    },
    async seen(_since, fits) {
      const look = verdict(shown[visited.at(-1) ?? ''] ?? {});
      return fits(look) ? look : undefined;
    },
    keep: async () => ({ type: 'kept', evidence: 'x', picture: 'page', longer: false }),
    progress: () => undefined,
    ...more,
  };
  return { trip, visited };
}
const open = { signal: new AbortController().signal };

it('keeps each place that is reached, and says why another is not', async () => {
  const { trip } = tripWith({ subscription: { places: ['subscription'] }, users: { places: ['users'] } });
  const unknown = { place: 'export', name: { en: 'Backup', 'zh-CN': '备份' }, address: undefined };
  expect(await walkTrail('4711', [...stops, unknown], trip, open.signal)).toEqual({
    kept: ['subscription', 'users'],
    missed: [
      { place: 'invoices', why: 'not-reached' },
      { place: 'export', why: 'no-address' },
    ],
  });
});

it.each([
  ['signed-out', { signedIn: 'no' }],
  ['other-account', { account: { id: '4712' }, places: ['invoices'] }],
] as const)('goes no further when it finds itself %s', async (why, page) => {
  const shown = { subscription: { places: ['subscription'] }, invoices: page as Partial<Verdict> };
  const { trip, visited } = tripWith(shown);
  expect(await walkTrail('4711', stops, trip, open.signal)).toEqual({
    kept: ['subscription'],
    missed: [
      { place: 'invoices', why },
      { place: 'users', why },
    ],
  });
  expect(visited).toEqual(['subscription', 'invoices']);
});

it('ends where the person stops it, and keeps what it has', async () => {
  const own = new AbortController();
  const shown = Object.fromEntries(stops.map(({ place }) => [place, { places: [place] }]));
  const { trip } = tripWith(shown, { progress: (done) => done === 1 && own.abort() });
  expect(await walkTrail('4711', stops, trip, own.signal)).toEqual({
    kept: ['subscription'],
    missed: [
      { place: 'invoices', why: 'stopped' },
      { place: 'users', why: 'stopped' },
    ],
  });
});

it('leads to what was cancelled, what was paid and who is in, then to the rest, on the account’s own host', () => {
  const account = { id: '4711', region: 'eu1', host: 'app-eu1.hubspot.com' };
  const all = trailStops({ site: hubspot, case: { id: 'c', site: 'hubspot', openedAt: '', account } });
  expect(all.slice(0, 3).map(({ place, address }) => [place, address])).toEqual([
    ['subscription', 'https://app-eu1.hubspot.com/account-and-billing/4711'],
    ['invoices', 'https://app-eu1.hubspot.com/account-and-billing/4711/transactions'],
    ['users', 'https://app-eu1.hubspot.com/settings/4711/users'],
  ]);
  expect(all.find(({ place }) => place === 'export')?.address).toBeUndefined();
});
