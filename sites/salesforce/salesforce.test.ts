import { describe, expect, test } from 'vitest';
import { setsOf } from '../../utils/files/export-sets.ts';
import { factsFor } from '../../utils/files/object-facts.ts';
import { accountOf } from '../../utils/page/account.ts';
import { objectFactsOf, setFactsOf } from '../file-facts.ts';
import { addressOf } from '../hosts.ts';
import { siteAt } from '../index.ts';
import { salesforce } from './index.ts';

const account = (address: string) => accountOf(salesforce.account.id, new URL(address));

describe('hosts', () => {
  test.each([
    ['https://acme.lightning.force.com/lightning/page/home', 'app', 'acme'],
    ['https://acme.my.salesforce.com/001000000000001', 'app', 'acme'],
    ['https://acme.my.salesforce-setup.com/lightning/setup/ManageUsers/home', 'setup', 'acme'],
    ['https://acme--uat.sandbox.lightning.force.com/', 'app', 'acme--uat.sandbox'],
    ['https://acme--uat.sandbox.my.salesforce-setup.com/', 'setup', 'acme--uat.sandbox'],
    ['https://login.salesforce.com/', 'accounts', undefined],
    ['https://acme.my.sfcrmproducts.cn/', 'app', 'acme'],
    ['https://acme.lightning.crmforce.mil/lightning/page/home', 'app', 'acme'],
    ['https://acme.my.salesforce.mil/', 'app', 'acme'],
    ['https://acme.lightning.force.com.mcas.ms/lightning/page/home', 'app', 'acme'],
  ])('%s is known, as %s of %s', (address, role, id) => {
    expect(siteAt(address)).toMatchObject({ site: { id: 'salesforce' }, role });
    expect(account(address)).toBe(id);
  });

  test.each([
    'https://evil-lightning.force.com.example/',
    'https://xlightning.force.com/',
    'https://lightning.force.com/',
    'https://acme.lightning.force.com.evil.example/',
    'https://acme.lightning.force.com./',
    'https://acme-my.salesforce.com/',
    'https://help.salesforce.com/',
    'https://www.salesforce.com/',
    'https://login.salesforce.com.example/',
    'https://acme.force.com.mcas.ms/',
    'https://salesforce.mil/',
    'http://acme.lightning.force.com/',
  ])('%s is not', (address) => {
    expect(siteAt(address)).toBeUndefined();
  });

  test('the set-up is on a host of its own, under the same name', () => {
    const { path = '', role } = salesforce.places.export ?? { role: 'app' };
    const home = { id: 'acme--uat.sandbox', host: 'acme--uat.sandbox.lightning.force.com' };
    expect(addressOf(salesforce, home, { path, role })).toBe(
      'https://acme--uat.sandbox.my.salesforce-setup.com/lightning/setup/DataManagementExport/home',
    );
  });
});

describe('exported files', () => {
  const parts = [1, 2, 3].map((number) => `WE_00D5g000004XyZaEAK_${number}.ZIP`);
  const [dataExport] = salesforce.exports;

  test('a part of an export is noticed', () => {
    const pattern = new RegExp(dataExport?.fileName ?? '', 'i');
    expect(parts.every((name) => pattern.test(name))).toBe(true);
    expect(pattern.test('ME_00D5g000004XyZa_1.zip')).toBe(true);
    expect(pattern.test('WE_report_1.zip')).toBe(false);
    expect(pattern.test('Account.csv')).toBe(false);
  });

  test('parts are one set, and a missing one is missed', () => {
    const [first = '', second = '', third = ''] = parts;
    expect(setsOf([first, third], setFactsOf(salesforce))).toEqual([
      { name: 'WE_00D5g000004XyZaEAK_*.ZIP', files: [first, third], missing: [second] },
    ]);
  });

  test('each CSV belongs to its object, and to no other', () => {
    const facts = objectFactsOf(salesforce);
    expect(factsFor('data/Account.csv', facts)?.object).toBe('accounts');
    expect(factsFor('Opportunity.csv', facts)?.object).toBe('opportunities');
    expect(factsFor('ContentVersion.csv', facts)?.object).toBe('files');
    expect(factsFor('AccountHistory.csv', facts)).toBeUndefined();
  });

  test('ids have 15 or 18 letters and digits', () => {
    const form = new RegExp(`^(?:${salesforce.objects[0]?.idForm})$`);
    expect(form.test('0015g00000AbCdE')).toBe(true);
    expect(form.test('0015g00000AbCdEAAZ')).toBe(true);
    expect(form.test('0015g00000AbCdEA')).toBe(false);
    expect(form.test('1.5E+14')).toBe(false);
  });
});
