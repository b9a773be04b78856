import { expect, it } from 'vitest';
import type { Case } from '../../utils/case/rows/case.ts';
import type { TabView } from '../../utils/case/rows/tab.ts';
import type { Verdict } from '../../utils/page/verdict.ts';
import { firstCase, newestFirst, relationOf } from './relation.ts';

const caseOf = (account: string, openedAt: string, archivedAt?: string): Case => ({
  id: `case-${account}`,
  site: 'hubspot',
  account: { id: account, region: 'eu1', host: 'app-eu1.hubspot.com' },
  openedAt,
  archivedAt,
});
const tab = (over: Partial<Verdict>): TabView => ({
  tabId: 1,
  at: '2026-11-21T12:00:00Z',
  look: {
    type: 'verdict',
    verdict: {
      site: 'hubspot',
      region: 'eu1',
      url: 'https://app-eu1.hubspot.com/',
      title: '',
      signedIn: 'yes',
      mayCancel: 'unknown',
      reason: 'not-on-the-page',
      cancelled: 'unknown',
      account: { id: '4242' },
      places: [],
      counts: [],
      ...over,
    },
  },
});
const old = caseOf('4242', '2026-01-01T00:00:00Z');
const recent = caseOf('7', '2026-06-01T00:00:00Z');
const away = caseOf('9', '2026-09-01T00:00:00Z', '2026-10-01T00:00:00Z');

it.each([
  ['same-account', tab({})],
  ['other-account', tab({ account: { id: '7' } })],
  ['unknown-account', tab({ account: {} })],
  ['signed-out', tab({ signedIn: 'no', account: {} })],
  ['elsewhere', tab({ site: 'another-crm' })],
  ['elsewhere', undefined],
])('sees %s', (type, view) => {
  expect(relationOf(view, old).type).toBe(type);
});

it('shows the case of the tab in front first, else the newest that is not archived', () => {
  expect(firstCase([old, recent, away], tab({}))).toBe(old);
  expect(firstCase([old, recent, away], undefined)).toBe(recent);
  expect(firstCase([away], undefined)).toBeUndefined();
});

it('sorts newest first and leaves the list it was given alone', () => {
  const cases = [old, recent];
  expect(newestFirst(cases)).toEqual([recent, old]);
  expect(cases).toEqual([old, recent]);
});
