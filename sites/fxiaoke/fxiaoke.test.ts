import { describe, expect, test } from 'vitest';
import { accountOf } from '../../utils/page/account.ts';
import { siteAt } from '../index.ts';
import { fxiaoke } from './index.ts';

describe('hosts', () => {
  test.each([
    ['https://www.fxiaoke.com/XV/UI/Home#crm/list/=/AccountObj', '腾讯云', 'www.fxiaoke.com'],
    ['https://www.fxiaoke.com/proj/page/login?returnUrl=a', '腾讯云', 'www.fxiaoke.com'],
    ['https://ale.fxiaoke.com/pc-login/build/login.html', '阿里云', 'ale.fxiaoke.com'],
    ['https://hk.sharecrm.com/XV/UI/manage', 'Hong Kong', 'hk.sharecrm.com'],
    ['https://eu.sharecrm.com/XV/Home/Index#crm/list/=/AccountObj', 'EU', 'eu.sharecrm.com'],
    ['https://crm.ceshi112.com/XV/UI/Home', '测试环境', 'crm.ceshi112.com'],
  ])('%s is the cloud %s', (address, region, id) => {
    expect(siteAt(address)).toMatchObject({ site: { id: 'fxiaoke' }, region });
    expect(accountOf(fxiaoke.account.id, new URL(address))).toBe(id);
  });

  test.each([
    'https://www.fxiaoke.com/',
    'https://www.fxiaoke.com/doc/document-24192.html',
    'https://help.fxiaoke.com/1969/517c/2e30',
    'https://open.fxiaoke.com/XV/UI/Home',
    'https://fxiaoke.com/XV/UI/Home',
    'https://www.fxiaoke.com.evil.example/XV/UI/Home',
  ])('%s is not the CRM', (address) => {
    expect(siteAt(address)).toBeUndefined();
  });
});

test.each([
  ['#crm/list/=/AccountObj', ['accounts']],
  ['#paasapp/list/=/appId_CRM/ContactObj', ['contacts']],
  ['#crm/list/=/LeadsObj?filter=1', ['leads']],
  ['#crm/detail/=/AccountObj', []],
  ['#crm/list/=/MyAccountObj__c', []],
])('%s is the list of %j', (hash, objects) => {
  const here = fxiaoke.objects.filter(({ at }) => at?.type === 'hash' && new RegExp(at.hash).test(hash));
  expect(here.map(({ id }) => id)).toEqual(objects);
});
