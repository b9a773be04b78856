import { stepsOf } from './steps.ts';

export const renewed = stepsOf({
  kind: 'renewed',
  phase: 'notice',
  roles: ['legal', 'finance'],
  steps: [
    {
      id: 'renewed-proof',
      title: { en: 'Collect what shows that notice was in time', 'zh-CN': '整理已按时通知的凭证' },
      why: {
        en: 'Letter, receipt, email with headers, the page: what counts is the day it reached them.',
        'zh-CN': '通知函、回执、带邮件头的邮件、页面：以对方收到的日期为准。',
      },
      proof: { en: 'All of it as evidence in this case.', 'zh-CN': '都存为本案件的凭证。' },
      action: 'evidence',
    },
    {
      id: 'renewed-object',
      title: { en: 'Object to the renewal', 'zh-CN': '对续订提出异议' },
      why: {
        en: 'In writing and at once: if you pay and say nothing, it may be taken as agreement.',
        'zh-CN': '立即书面提出：付了款又不吭声，容易被认为同意了。',
      },
      proof: { en: 'The objection, and its receipt.', 'zh-CN': '异议函和送达回执。' },
      letter: 'objection',
    },
    {
      id: 'renewed-payment',
      title: { en: 'Decide what to do about the new bill', 'zh-CN': '处理新账单' },
      why: {
        en: 'Ask your legal team before you refuse it or pay under protest; a direct debit can only be reversed for a few weeks.',
        'zh-CN': '拒付或保留异议付款之前先问法务；代扣款项只在一段时间内可以追回。',
      },
      proof: { en: 'What was decided, by whom, and what the bank did.', 'zh-CN': '决定、决定人和银行的处理。' },
      action: 'money',
    },
  ],
});
