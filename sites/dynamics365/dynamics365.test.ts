import { describe, expect, test } from 'vitest';
import { accountOf } from '../../utils/page/account.ts';
import { objectFactsOf } from '../file-facts.ts';
import { addressOf } from '../hosts.ts';
import { siteAt } from '../index.ts';
import { dynamics365 } from './index.ts';

const account = (address: string) => accountOf(dynamics365.account.id, new URL(address));

describe('hosts', () => {
  test.each([
    ['https://contoso.crm4.dynamics.com/main.aspx?appid=1', 'app', 'contoso'],
    ['https://contoso.crm.dynamics.com/', 'app', 'contoso'],
    ['https://contoso.crm.dynamics.cn/main.aspx', 'app', 'contoso'],
    ['https://admin.cloud.microsoft/#/subscriptions', 'billing', undefined],
    ['https://portal.partner.microsoftonline.cn/AdminPortal/Home#/homepage', 'billing', undefined],
    ['https://make.powerapps.com/environments/1/home', 'setup', undefined],
  ])('%s is the %s of %s', (address, role, id) => {
    expect(siteAt(address)).toMatchObject({ site: { id: 'dynamics365' }, role });
    expect(account(address)).toBe(id);
  });

  test.each([
    'https://dynamics.microsoft.com/',
    'https://crm4.dynamics.com/',
    'https://contoso.crm4.dynamics.com.evil.example/',
    'https://contoso.xcrm4.dynamics.com/',
    'https://login.microsoftonline.com/',
    'https://evil-admin.cloud.microsoft/',
  ])('%s is not', (address) => {
    expect(siteAt(address)).toBeUndefined();
  });

  test('the subscriptions of an organization in China are 21Vianet’s', () => {
    const { path = '', role = 'app' } = dynamics365.places.subscription ?? {};
    const of = (host: string) => addressOf(dynamics365, { id: 'contoso', host }, { path, role });
    expect(of('contoso.crm.dynamics.cn')).toBe(
      'https://portal.partner.microsoftonline.cn/AdminPortal/Home#/subscriptions',
    );
    expect(of('contoso.crm4.dynamics.com')).toBe('https://admin.microsoft.com/AdminPortal/Home#/subscriptions');
  });
});

test.each([
  ['Active Accounts 22-11-2026 10-00-00.xlsx', 'accounts'],
  ['All Opportunities.xlsx', 'opportunities'],
  ['accounts-contoso.jsonl', 'accounts'],
  ['report.xlsx', undefined],
])('%s holds %s', (name, object) => {
  const found = objectFactsOf(dynamics365).find(({ fileName }) => new RegExp(fileName, 'i').test(name));
  expect(found?.object).toBe(object);
});

test('a record’s id is a GUID, in braces or not', () => {
  const form = new RegExp(dynamics365.objects[0]?.idForm ?? '');
  expect(form.test('0f8fad5b-d9cb-469f-a165-70867728950e')).toBe(true);
  expect(form.test('{0F8FAD5B-D9CB-469F-A165-70867728950E}')).toBe(true);
  expect(form.test('0f8fad5b')).toBe(false);
});
