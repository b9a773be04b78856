import { describe, expect, test } from 'vitest';
import { setsOf } from '../../utils/files/export-sets.ts';
import { factsFor } from '../../utils/files/object-facts.ts';
import { accountOf } from '../../utils/page/account.ts';
import { objectFactsOf, setFactsOf } from '../file-facts.ts';
import { addressOf } from '../hosts.ts';
import { siteAt } from '../index.ts';
import { zoho } from './index.ts';

const account = (address: string) => accountOf(zoho.account.id, new URL(address));

describe('hosts', () => {
  const domains = [
    'zoho.com',
    'zoho.eu',
    'zoho.in',
    'zoho.com.cn',
    'zoho.com.au',
    'zoho.jp',
    'zohocloud.ca',
    'zoho.sa',
  ];

  test.each(domains)('application, store and sign-in of %s are one region', (domain) => {
    const [crm, store, accounts] = ['crm', 'store', 'accounts'].map((name) => siteAt(`https://${name}.${domain}/`));
    expect([crm, store, accounts].map((at) => [at?.site.id, at?.role])).toEqual([
      ['zoho', 'app'],
      ['zoho', 'billing'],
      ['zoho', 'accounts'],
    ]);
    expect(new Set([crm, store, accounts].map((at) => at?.region)).size).toBe(1);
  });

  test.each([
    'https://www.zoho.com/',
    'https://help.zoho.com.cn/',
    'https://books.zoho.com/',
    'https://crm.zoho.com.example/',
    'https://crm.zoho.cn/',
    'https://crm-zoho.com/',
    'https://evil.crm.zoho.com/',
    'http://crm.zoho.com/',
  ])('%s is not', (address) => {
    expect(siteAt(address)).toBeUndefined();
  });

  test.each([
    ['https://crm.zoho.com.cn/crm/org46779451/tab/Home/begin', 'org46779451'],
    ['https://crm.zoho.eu/crm/org20012345678/settings/data-backup', 'org20012345678'],
    ['https://crmplus.zoho.com/acme/index.do/cxapp/crm/org123456789/settings/modules', 'org123456789'],
    ['https://crm.zoho.com/crm/acme-inc/tab/Contacts/1', 'acme-inc'],
    ['https://crm.zoho.com/crm/settings/modules', undefined],
    ['https://crm.zoho.com/crm/ShowSetup.do?tab=usersPermi', undefined],
    ['https://store.zoho.com/zs/subscriptions/service/1/custom-id/2', undefined],
  ])('%s is the account %s', (address, id) => {
    expect(account(address)).toBe(id);
  });

  test('the store is that of the account’s own data centre', () => {
    const home = { id: 'org46779451', host: 'crm.zoho.com.cn' };
    const link = (place: string) => ({ role: 'app' as const, path: '', ...zoho.places[place] });
    expect(addressOf(zoho, home, link('subscription'))).toBe('https://store.zoho.com.cn/zstore');
    expect(addressOf(zoho, home, link('export'))).toBe('https://crm.zoho.com.cn/crm/org46779451/settings/data-backup');
  });
});

describe('exported files', () => {
  test('data and attachments are two sets', () => {
    const names = ['Data_001.zip', 'Data_003.zip', 'Attachments_001.zip'];
    expect(setsOf(names, setFactsOf(zoho)).map(({ name, missing }) => [name, missing])).toEqual([
      ['Data_*.zip', ['Data_002.zip']],
      ['Attachments_*.zip', []],
    ]);
  });

  test('a backup is noticed when it lands', () => {
    const [backup] = zoho.exports;
    const pattern = new RegExp(backup?.fileName ?? '', 'i');
    expect(['Data_001.zip', 'Attachments_012.zip'].every((name) => pattern.test(name))).toBe(true);
    expect(['Data.zip', 'MyData_001.zip', 'Data_001.csv'].some((name) => pattern.test(name))).toBe(false);
  });

  test('each CSV belongs to its object; deals keep their old name', () => {
    const facts = objectFactsOf(zoho);
    expect(factsFor('Data/Accounts_001.csv', facts)?.object).toBe('accounts');
    expect(factsFor('Data/Potentials_002.csv', facts)?.object).toBe('deals');
    expect(factsFor('Data/Sales_Orders_001.csv', facts)?.object).toBe('salesOrders');
    expect(factsFor('Data/My_Accounts_001.csv', facts)).toBeUndefined();
  });

  test('ids of records and of users have different forms', () => {
    const form = (id: string) => new RegExp(`^(?:${zoho.objects.find((object) => object.id === id)?.idForm})$`);
    expect(form('contacts').test('zcrm_4150868000000624001')).toBe(true);
    expect(form('contacts').test('4150868000000624001')).toBe(false);
    expect(form('users').test('4150868000000624001')).toBe(true);
  });
});
