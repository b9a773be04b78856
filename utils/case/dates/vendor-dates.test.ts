import { describe, expect, test } from 'vitest';
import { siteById } from '../../../sites/index.ts';
import type { Site } from '../../../sites/schema.ts';
import type { Terms } from '../contract/terms.ts';
import type { CaseEvent } from '../events/index.ts';
import { deadlinesOf } from './deadlines.ts';
import { taskDays } from './task-days.ts';
import { caseWith } from './testing/case-with.ts';

const now = new Date('2026-05-10T10:00:00Z');
const cancelled: CaseEvent = { type: 'state-seen', cancelled: 'yes', mayCancel: 'no', url: 'https://crm.example/' };
const counted: CaseEvent = {
  type: 'count-seen',
  object: 'contacts',
  count: 3,
  by: 'page',
  url: 'https://crm.example/',
};

const at = (id: string) => siteById(id) as Site;
function datesAt(site: string, terms: Terms, events: CaseEvent[] = []) {
  const { known, open } = deadlinesOf(at(site), caseWith({ timeZone: 'UTC', ...terms }, events), now);
  return { days: new Map(known.map(({ id, day }) => [id, day])), open: open.map(({ id }) => id) };
}

describe('what a vendor counts from', () => {
  test('an invoice: the next one comes after the last day that is paid', () => {
    expect(datesAt('keap', {}).open).toContain('vendor-notice-0');
    expect(datesAt('keap', { paidUntil: '2026-06-30' }).days.get('vendor-notice-0')).toBe('2026-06-21');
  });

  test('the last use: known once it is cancelled, from the last page of the CRM that was read', () => {
    expect(datesAt('zoho', {}, [counted]).days.size).toBe(0);
    const rule = datesAt('zoho', {}, [counted]).open.find((id) => id.startsWith('vendor-retention')) ?? '';
    // 6 May, when all of it happened, and 120 days.
    expect(datesAt('zoho', {}, [counted, cancelled]).days.get(rule)).toBe('2026-09-03');
  });
});

describe('coming back', () => {
  const yearly: Terms = { start: '2026-01-01', term: { n: 12, unit: 'months' }, effect: 'term-end' };
  const reactivation: Terms = { reactivation: { n: 60, unit: 'days' } };

  test('the contract, or the vendor’s answer, gives the last day, and counts more than the vendor’s rule', () => {
    const site = 'salesforce';
    const vendor = [...datesAt(site, yearly, [cancelled]).days.keys()].filter((id) => id.includes('reactivation'));
    expect(vendor).toEqual([expect.stringMatching(/^vendor-reactivation-/)]);
    const own = datesAt(site, { ...yearly, ...reactivation }, [cancelled]).days;
    expect(own.get('reactivation-contract')).toBe('2027-03-01');
    expect([...own.keys()].filter((id) => id.startsWith('vendor-reactivation-'))).toEqual([]);
  });

  test('it is the day of its task', () => {
    const days = taskDays(at('hubspot'), caseWith({ ...yearly, ...reactivation }, [cancelled]), now);
    expect(days.get('reactivation')?.day).toBe('2027-03-01');
  });
});
