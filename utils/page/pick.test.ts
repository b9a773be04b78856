import { expect, it } from 'vitest';
import { pathPatternOf } from './pick.ts';

it.each([
  ['https://crm.example/customers/4711/edit?tab=2', '/customers/*/edit'],
  ['https://crm.example/c/0015g00000ABCdeFGH', '/c/*'],
  ['https://crm.example/r/9b2f6c1e-1111-4222-8333-444455556666', '/r/*'],
  ['https://crm.example/app#/crm/customer/77?x=1', '/app#/crm/customer/*'],
  ['https://crm.example/app#section', '/app'],
  ['https://crm.example/客户/管理', '/%E5%AE%A2%E6%88%B7/%E7%AE%A1%E7%90%86'],
])('keeps of %s what stays: %s', (address, pattern) => {
  expect(pathPatternOf(new URL(address))).toBe(pattern);
});

it('has an end', () => {
  expect(pathPatternOf(new URL(`https://crm.example/${'a/'.repeat(5_000)}`)).length).toBeLessThanOrEqual(500);
});
