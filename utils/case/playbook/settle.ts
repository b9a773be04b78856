import { billStatus, refundStatus } from '../money/task-status.ts';
import { byLetter } from './by-letter.ts';
import { placeIfKnown, type Rule } from './rule.ts';

export const settleRules: readonly Rule[] = [
  {
    id: 'bill',
    phase: 'settle',
    title: { en: 'Check the last bill', 'zh-CN': '核对最后一张账单' },
    why: {
      en: 'Line by line, against what you should owe. Keep it as evidence.',
      'zh-CN': '逐行核对应付金额，并存为凭证。',
    },
    proof: { en: 'The bill, with every difference explained.', 'zh-CN': '账单，以及每处差异的说明。' },
    roles: ['finance'],
    after: ['owed'],
    place: placeIfKnown('invoices'),
    action: 'money',
    shown: billStatus,
  },
  {
    id: 'refund',
    phase: 'settle',
    title: { en: 'Follow up the refund until it arrives', 'zh-CN': '跟进退款直到到账' },
    why: {
      en: 'A promised refund that nobody asks about again is easily forgotten.',
      'zh-CN': '答应了却没人催的退款，往往就不了了之。',
    },
    proof: { en: 'Amount, method and date on the bank statement.', 'zh-CN': '银行流水上的金额、方式和日期。' },
    roles: ['finance'],
    after: ['bill'],
    action: 'money',
    shown: (state, _, today) => refundStatus(state, today) ?? byLetter('refund')(state),
  },
  {
    id: 'running',
    phase: 'settle',
    title: { en: 'Check that nothing is charged any more', 'zh-CN': '确认不再扣费' },
    why: {
      en: 'Penalties, unpaid fees and services still running show up on the following month’s statement.',
      'zh-CN': '违约金、欠费和仍在运行的服务，会出现在下个月的账单上。',
    },
    proof: {
      en: 'The first bank or card statement without a charge from them.',
      'zh-CN': '第一份不再有该扣款的银行或银行卡流水。',
    },
    roles: ['finance'],
    after: ['cancel'],
  },
];
