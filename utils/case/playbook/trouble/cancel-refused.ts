import { stepsOf } from './steps.ts';

export const cancelRefused = stepsOf({
  kind: 'cancel-refused',
  phase: 'cancel',
  roles: ['admin', 'legal'],
  steps: [
    {
      id: 'refused-words',
      title: { en: 'Have the refusal in writing, with its reason', 'zh-CN': '要求书面拒绝并说明理由' },
      why: {
        en: 'Against a reason one can argue; “the system doesn’t allow it” is none. Keep the page or the email.',
        'zh-CN': '有理由才能反驳，“系统不支持”不算理由。保存页面或邮件。',
      },
      proof: { en: 'Who refused, when, and in which words.', 'zh-CN': '谁、何时、怎么拒绝的。' },
      letter: 'refusal',
    },
    {
      id: 'refused-check',
      title: { en: 'Hold the reason against the contract', 'zh-CN': '对照合同核实理由' },
      why: {
        en: 'Mostly it is the wrong person, an unpaid bill, a term that still runs, or a form that is missing.',
        'zh-CN': '多半是经办人不对、有欠款、合同期未满，或缺少申请表。',
      },
      proof: { en: 'The clause that they mean, and what it says.', 'zh-CN': '对方所指的条款及其内容。' },
      action: 'terms',
    },
    {
      id: 'refused-again',
      title: { en: 'Give notice again, by the way that the contract names', 'zh-CN': '按合同约定的方式再次通知' },
      why: {
        en: 'To the address for notices, so that its arrival can be proven; name the first attempt and its day.',
        'zh-CN': '寄到合同约定的通知地址并留存送达证明，写明第一次提出的日期。',
      },
      proof: { en: 'The letter and its receipt.', 'zh-CN': '通知函和送达回执。' },
      letter: 'termination',
    },
  ],
});
