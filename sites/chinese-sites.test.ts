import { describe, expect, test } from 'vitest';
import { accountOf } from '../utils/page/account.ts';
import { siteAt } from './index.ts';

const told = (address: string) => {
  const at = siteAt(address);
  return at && `${at.site.id} ${accountOf(at.site.account.id, new URL(address))}`;
};

describe('hosts and accounts', () => {
  test.each([
    ['https://www.fxiaoke.com/XV/UI/Home#crm/list/=/AccountObj', 'fxiaoke www.fxiaoke.com'],
    ['https://eu.sharecrm.com/XV/UI/manage', 'fxiaoke eu.sharecrm.com'],
    ['https://acme.pingcode.com/admin/application/custom', 'pingcode acme'],
    ['https://acme.worktile.com/tasks/projects/1', 'worktile acme'],
  ])('%s is %s', (address, site) => {
    expect(told(address)).toBe(site);
  });

  test.each([
    // The vendor's own pages share the host with the application.
    'https://www.fxiaoke.com/doc/document-24192.html',
    'https://help.fxiaoke.com/XV/UI/Home',
    'https://www.fxiaoke.com.evil.example/XV/UI/Home',
    'https://blog.pingcode.com/v4-11-0-release',
    'https://pingcode.com/',
    'https://box.worktile.com/view/1',
    'https://evilworktile.com/',
  ])('%s is none of them', (address) => {
    expect(told(address)).toBeUndefined();
  });
});
