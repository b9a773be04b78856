import { stepsOf } from './steps.ts';

export const dataKept = stepsOf({
  kind: 'data-kept',
  phase: 'confirm',
  roles: ['legal', 'admin'],
  steps: [
    {
      id: 'kept-ask',
      title: { en: 'Ask for the deletion again, with a deadline', 'zh-CN': '限期再次要求删除' },
      why: {
        en: 'Name what is still there and how you found it, and ask for written confirmation.',
        'zh-CN': '写明还存在什么、怎么发现的，并要求书面确认。',
      },
      proof: { en: 'The request, and its receipt.', 'zh-CN': '要求函和送达回执。' },
      letter: 'data',
    },
    {
      id: 'kept-why',
      title: { en: 'Ask what they must keep by law, and for how long', 'zh-CN': '询问依法必须保留什么、保留多久' },
      why: {
        en: 'Invoices may have to be kept for years; customer lists don’t. Until it is deleted, nobody may use it.',
        'zh-CN': '发票可能要保留多年，客户名单不用。保留期间必须停止使用。',
      },
      proof: { en: 'Their answer, with the rule they cite.', 'zh-CN': '对方的答复和所引用的规定。' },
      letter: 'data',
    },
    {
      id: 'kept-report',
      title: { en: 'Bring in the data protection officer', 'zh-CN': '请个人信息保护负责人介入' },
      why: {
        en: 'Your company is responsible for this data. The officer decides whether the supervisory authority has to be told.',
        'zh-CN': '这些数据由你的公司负责。是否要报告监管部门，由其决定。',
      },
      proof: { en: 'Who was told, when, and what was decided.', 'zh-CN': '告知了谁、何时、如何决定。' },
      action: 'evidence',
    },
  ],
});
