import { describe, expect, it } from 'vitest';
import { type CrmRecord, makeData, objectNames } from './data.ts';

const counts = { contacts: 480, companies: 96, deals: 131 };
const data = makeData(counts, 2026);
const cells = objectNames.flatMap((name) => data[name]).flatMap((record) => Object.values(record));
const companyById = new Map(data.companies.map((company) => [company['Record ID'], company]));

function ids(records: readonly CrmRecord[]): (string | undefined)[] {
  return records.map((record) => record['Record ID']);
}

describe('makeData', () => {
  it('makes as many records as asked for, each with an id of its own', () => {
    for (const name of objectNames) expect(data[name]).toHaveLength(counts[name]);
    const all = objectNames.flatMap((name) => ids(data[name]));
    expect(new Set(all).size).toBe(all.length);
  });

  it('makes the same records from the same seed, and others from another', () => {
    expect(makeData(counts, 2026)).toEqual(data);
    expect(makeData(counts, 7)).not.toEqual(data);
  });

  it('gives every record of an object the same columns in the same order', () => {
    for (const name of objectNames) {
      const layouts = new Set(data[name].map((record) => Object.keys(record).join('|')));
      expect(layouts.size).toBe(1);
    }
  });

  it('ties contacts and deals to companies that exist, under their right names', () => {
    const tied = data.contacts.filter((contact) => contact['Associated Company IDs'] !== '');
    expect(tied.length).toBeGreaterThan(counts.contacts / 2);
    expect(tied.length).toBeLessThan(counts.contacts);
    for (const contact of tied) {
      const company = companyById.get(contact['Associated Company IDs']);
      expect(contact['Associated Company']).toBe(company?.['Company name']);
    }
    for (const deal of data.deals) expect(companyById.has(deal['Associated Company IDs (Primary)'])).toBe(true);
  });

  it.each([
    ['Chinese', /[\u4e00-\u9fff]/],
    ['a quote', /"/],
    ['a comma', /,/],
    ['a line break', /\n/],
    ['a number with a leading zero', /^0\d{9,}$/],
  ])('has cells with %s', (_, pattern) => {
    expect(cells.some((cell) => pattern.test(cell))).toBe(true);
  });

  it('keeps to domains and phone numbers that belong to nobody', () => {
    for (const contact of data.contacts) {
      expect(contact.Email).toMatch(/@(company-\d{3}\.example|example\.com)$/);
      expect(contact['Phone Number']).toMatch(/^$|^02079460\d{3}$|^\+44 20 7946 0\d{3}$|^\(202\) 555-01\d{2}$/);
      expect(contact['Mobile Phone Number']).toMatch(/^$|^07700900\d{3}$/);
    }
  });

  it('can make an account that is empty', () => {
    expect(makeData({ contacts: 2, companies: 0, deals: 0 }, 1).contacts[0]?.['Associated Company IDs']).toBe('');
  });
});
