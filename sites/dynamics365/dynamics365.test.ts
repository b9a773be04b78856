import { describe, expect, test } from 'vitest';
import { accountOf } from '../../utils/page/account.ts';
import { objectFactsOf } from '../file-facts.ts';
import { addressOf, neededOrigins } from '../hosts.ts';
import { siteAt } from '../index.ts';
import { dynamics365 } from './index.ts';

const account = (address: string) => accountOf(dynamics365.account.id, new URL(address));

describe('hosts', () => {
  test.each([
    ['https://contoso.crm4.dynamics.com/main.aspx?appid=1', 'app', 'contoso'],
    ['https://contoso.crm.dynamics.com/', 'app', 'contoso'],
    ['https://contoso.crm.dynamics.cn/main.aspx', 'app', 'contoso'],
    ['https://contoso.crm19.dynamics.com/', 'app', 'contoso'],
    ['https://contoso.crm9.dynamics.com/main.aspx', 'app', 'contoso'],
    ['https://contoso.crm.microsoftdynamics.us/main.aspx', 'app', 'contoso'],
    ['https://contoso.crm.microsoftdynamics.de/main.aspx', 'app', 'contoso'],
    ['https://contoso.crm.appsplatform.us/main.aspx', 'app', 'contoso'],
    ['https://admin.microsoft.com/Adminportal/Home#/subscriptions', 'billing', undefined],
    ['https://admin.cloud.microsoft/#/subscriptions', 'billing', undefined],
    ['https://admin.powerplatform.microsoft.com/environments', 'setup', undefined],
    ['https://high.admin.powerplatform.microsoft.us/environments', 'setup', undefined],
    ['https://admin.appsplatform.us/environments', 'setup', undefined],
    ['https://login.microsoftonline.com/common/oauth2/authorize', 'accounts', undefined],
    ['https://login.partner.microsoftonline.cn/common/oauth2/authorize', 'accounts', undefined],
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
    'https://contoso.crm.operations.dynamics.com/',
    'https://evil-login.microsoftonline.com/',
    'https://evil-admin.cloud.microsoft/',
  ])('%s is not', (address) => {
    expect(siteAt(address)).toBeUndefined();
  });

  test.each([
    ['contoso.crm.dynamics.cn', 'https://portal.partner.microsoftonline.cn/Adminportal/Home#/subscriptions'],
    ['contoso.crm4.dynamics.com', 'https://admin.microsoft.com/Adminportal/Home#/subscriptions'],
    // No source tells where the American government's clouds have theirs.
    ['contoso.crm9.dynamics.com', undefined],
  ])('the subscriptions of %s are at %s', (host, address) => {
    const { path = '', role = 'app' } = dynamics365.places.subscription ?? {};
    expect(addressOf(dynamics365, { id: 'contoso', host }, { path, role })).toBe(address);
  });

  test('only the hosts of its own region and data centre are asked for', () => {
    expect(neededOrigins(dynamics365, 'contoso.crm4.dynamics.com').toSorted()).toEqual([
      'https://admin.cloud.microsoft/*',
      'https://admin.microsoft.com/*',
      'https://admin.powerplatform.microsoft.com/*',
      'https://contoso.crm4.dynamics.com/*',
      'https://make.powerapps.com/*',
    ]);
    expect(neededOrigins(dynamics365, 'contoso.crm.dynamics.cn').toSorted()).toEqual([
      'https://admin.powerplatform.partner.microsoftonline.cn/*',
      'https://contoso.crm.dynamics.cn/*',
      'https://portal.partner.microsoftonline.cn/*',
    ]);
  });
});

test.each([
  ['Active Accounts 22-11-2026 10-00-00.xlsx', 'accounts'],
  ['All Opportunities.xlsx', 'opportunities'],
  ['可用的客户 2026-11-22.xlsx', 'accounts'],
  ['我的商机.xlsx', 'opportunities'],
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
