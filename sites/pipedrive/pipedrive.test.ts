import { describe, expect, test } from 'vitest';
import { accountOf } from '../../utils/page/account.ts';
import { objectFactsOf } from '../file-facts.ts';
import { siteAt } from '../index.ts';
import { pipedrive } from './index.ts';

const account = (address: string) => accountOf(pipedrive.account.id, new URL(address));

describe('hosts', () => {
  test.each([
    ['https://acme.pipedrive.com/pipeline/1/user/everyone', 'app', 'acme'],
    ['https://acme-2.pipedrive.com/settings/subscription', 'app', 'acme-2'],
    ['https://app.pipedrive.com/auth/login', 'accounts', undefined],
  ])('%s is the %s of %s', (address, role, id) => {
    expect(siteAt(address)).toMatchObject({ site: { id: 'pipedrive' }, role });
    expect(account(address)).toBe(id);
  });

  test.each([
    'https://www.pipedrive.com/pricing',
    'https://support.pipedrive.com/en',
    'https://pipedrive.com/',
    'https://acmepipedrive.com/',
    'https://acme.pipedrive.com.evil.example/',
    'http://acme.pipedrive.com/',
  ])('%s is not the CRM', (address) => {
    expect(siteAt(address)).toBeUndefined();
  });
});

test.each([
  ['deals-23955722-69.csv', 'deals'],
  ['organizations-2029418-76.xlsx', 'organizations'],
  ['people-23955722-71 (1).csv', 'people'],
  ['notes-acme.jsonl', 'notes'],
  ['deals.csv', undefined],
  ['wheels-23955722-69.csv', undefined],
])('%s holds %s', (name, object) => {
  const found = objectFactsOf(pipedrive).find(({ fileName }) => new RegExp(fileName, 'i').test(name));
  expect(found?.object).toBe(object);
});
