import { stepsOf } from './steps.ts';

export const refundUnpaid = stepsOf({
  kind: 'refund-unpaid',
  phase: 'settle',
  roles: ['finance', 'legal'],
  steps: [
    {
      id: 'unpaid-claim',
      title: { en: 'Claim the refund with a deadline', 'zh-CN': '书面催付退款并限定日期' },
      why: {
        en: 'Amount, how it is calculated, the account to pay into, and the date by which it must arrive.',
        'zh-CN': '写明金额、计算依据、收款账户和到账期限。',
      },
      proof: { en: 'The claim, and its receipt.', 'zh-CN': '催款函和送达回执。' },
      letter: 'refund',
    },
    {
      id: 'unpaid-rule',
      title: { en: 'Check what the refund is based on', 'zh-CN': '核实退款依据' },
      why: {
        en: 'The contract, a promise in an email, or the vendor’s own rule. Without any of these there may be nothing to claim.',
        'zh-CN': '合同、邮件里的承诺，或供应商自己的规则。都没有的话，可能无从主张。',
      },
      proof: { en: 'The sentence that promises it.', 'zh-CN': '承诺退款的那句话。' },
      action: 'terms',
    },
    {
      id: 'unpaid-further',
      title: { en: 'Decide how far to go', 'zh-CN': '决定是否继续追讨' },
      why: {
        en: 'A chargeback, a lawyer’s letter, the courts, or letting it go: weigh it against the amount.',
        'zh-CN': '银行拒付追回、律师函、诉讼，或者放弃：和金额比一比。',
      },
      proof: { en: 'The decision, and who took it.', 'zh-CN': '决定和决定人。' },
      action: 'money',
    },
  ],
});
