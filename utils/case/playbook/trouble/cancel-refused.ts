import { stepsOf } from './steps.ts';

export const cancelRefused = stepsOf({
  kind: 'cancel-refused',
  phase: 'cancel',
  roles: ['admin', 'legal'],
  steps: [
    {
      id: 'refused-words',
      title: { en: 'Get the refusal in writing, with its reason', 'zh-CN': '要求书面拒绝并说明理由' },
      why: {
        en: 'You can argue with a reason; “the system doesn’t allow it” isn’t one. Keep the page or the email.',
        'zh-CN': '有理由才能反驳，“系统不支持”不算理由。保存页面或邮件。',
      },
      proof: { en: 'Who refused, when, and in what words.', 'zh-CN': '谁、何时、怎么拒绝的。' },
      letter: 'refusal',
    },
    {
      id: 'refused-check',
      title: { en: 'Check the reason against the contract', 'zh-CN': '对照合同核实理由' },
      why: {
        en: 'Usually it is the wrong person asking, an unpaid bill, a term that is still running, or a missing form.',
        'zh-CN': '多半是经办人不对、有欠款、合同期未满，或缺少申请表。',
      },
      proof: { en: 'The clause they refer to, and what it says.', 'zh-CN': '对方所指的条款及其内容。' },
      action: 'terms',
    },
    {
      id: 'refused-again',
      title: { en: 'Give notice again, the way the contract requires', 'zh-CN': '按合同约定的方式再次通知' },
      why: {
        en: 'Send it to the address for notices, so that you can prove it arrived; mention the first attempt and its date.',
        'zh-CN': '寄到合同约定的通知地址并留存送达证明，写明第一次提出的日期。',
      },
      proof: { en: 'The letter and its receipt.', 'zh-CN': '通知函和送达回执。' },
      letter: 'termination',
    },
  ],
});
