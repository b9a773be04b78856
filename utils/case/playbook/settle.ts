import { placeIfKnown, type Rule, same } from './rule.ts';

export const settleRules: readonly Rule[] = [
  {
    id: 'bill',
    phase: 'settle',
    title: same({ en: 'Check the last bill', 'zh-CN': '核对最后一张账单' }),
    why: same({
      en: 'Line by line, against what should be owed. Keep it as evidence.',
      'zh-CN': '逐行核对应付金额，并存为凭证。',
    }),
    place: placeIfKnown('invoices'),
  },
];
