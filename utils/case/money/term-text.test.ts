import { expect, test } from 'vitest';
import { languages } from '../../text.ts';
import { moneyTermText } from './term-text.ts';
import type { MoneyTerms } from './terms.ts';

const terms: Required<MoneyTerms> = {
  currency: 'CNY',
  price: { amount: '120.5', per: 'seat' },
  seats: 1_200,
  period: { amount: 3, unit: 'months' },
  paidUntil: '2028-02-29',
  effect: 'term-end',
  fee: { type: 'share', percent: '50' },
  refund: { type: 'vendor', site: 'zoho', from: 'help', pays: 'all', within: { amount: 45, unit: 'days' } },
  tax: '6',
};

test('each term is told in both languages', () => {
  const told = (Object.keys(terms) as (keyof MoneyTerms)[]).map((field) => moneyTermText(field, terms[field], 'CNY'));
  expect(told.map(({ en }) => en)).toEqual([
    'Chinese Yuan (CNY)',
    'CN¥120.50 for each seat',
    '1,200',
    'Every quarter',
    'Feb 29, 2028',
    'When the term ends',
    '50% of what would still be billed until the term ends',
    'The vendor’s rule: the price of the period is paid back in full, within 45 days',
    '6%',
  ]);
  expect(told.map((text) => text['zh-CN'])).toEqual([
    '人民币（CNY）',
    '每席位 ¥120.50',
    '1,200',
    '每季度',
    '2028年2月29日',
    '合同期满时',
    '合同期满前尚未出账费用的 50%',
    '供应商规则：45天内全额退还当期费用',
    '6%',
  ]);
});

test('each kind of fee and refund is told from the others', () => {
  const fees = [{ type: 'none' }, { type: 'fixed', amount: '10' }, { type: 'share', percent: '10' }] as const;
  const refunds = [{ type: 'none' }, { type: 'by-day' }, { type: 'by-month' }] as const;
  for (const language of languages) {
    const said = [
      ...fees.map((fee) => moneyTermText('fee', fee, 'KWD')[language]),
      ...refunds.map((refund) => moneyTermText('refund', refund)[language]),
    ];
    expect(new Set(said).size).toBe(said.length);
    expect(said.join()).toContain('10.000');
  }
});

test('a period without a name of its own is told by its length', () => {
  expect(moneyTermText('period', { amount: 6, unit: 'months' })).toEqual({
    en: 'Every 6 months',
    'zh-CN': '每 6 个月',
  });
  expect(moneyTermText('period', { amount: 45, unit: 'days' })).toEqual({ en: 'Every 45 days', 'zh-CN': '每 45 天' });
});
