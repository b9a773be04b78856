import type { Site } from '../../../sites/schema.ts';
import { byLetter } from './by-letter.ts';
import { answered } from './plan.ts';
import { byEvidence, type Rule } from './rule.ts';

/** Where the person cancels by a button of the CRM, that press is the notice; a letter makes sure of a fixed term. */
const byButton = ({ cancel: { kind } }: Site) =>
  kind === 'self-service-now' || kind === 'self-service-at-term-end' || kind === 'turn-off-renewal';

export const noticeRules: readonly Rule[] = [
  {
    id: 'notice',
    phase: 'notice',
    title: { en: 'Give formal notice', 'zh-CN': '发出正式通知' },
    why: (site) =>
      byButton(site)
        ? {
            en: 'The button in the CRM ends the subscription; a letter proves that the vendor knew in time.',
            'zh-CN': 'CRM 里的按钮结束订阅，书面通知证明供应商及时知情。',
          }
        : {
            en: 'Here it is the notice that ends the contract. What counts is the day it arrives.',
            'zh-CN': '在这里，正是这份通知终止合同；以送达日为准。',
          },
    how: {
      en: 'In the form and to the address that the contract names, with account number, reason and end date; by registered mail or courier where it asks for paper.',
      'zh-CN': '按合同约定的形式和地址发出，写明账户编号、原因和终止日期；要求纸质的用挂号信或快递。',
    },
    proof: { en: 'The letter, and the receipt that it arrived.', 'zh-CN': '通知函和送达回执。' },
    roles: ['legal', 'admin'],
    after: ['contract', 'signer'],
    unneeded: ({ plan }, site) =>
      byButton(site) && answered(plan, 'term', 'monthly')
        ? {
            en: 'You pay monthly, and here the CRM’s own button is the notice.',
            'zh-CN': '你按月付费，在这里点击 CRM 自己的按钮就是通知。',
          }
        : undefined,
    action: 'letters',
    shown: byLetter('termination', 'non-renewal'),
  },
  {
    id: 'form',
    phase: 'notice',
    for: ({ cancel: { kind } }) => kind === 'request-form',
    title: { en: 'Fill in the vendor’s application form', 'zh-CN': '填写供应商的申请表' },
    why: ({ cancel }) => cancel.words?.text ?? { en: 'A form is required here.', 'zh-CN': '这里需要填写申请表。' },
    from: ({ cancel }) => cancel.words?.from,
    proof: { en: 'A copy of the form as sent, and its reference number.', 'zh-CN': '已提交表单的副本和受理编号。' },
    roles: ['admin', 'legal'],
    place: (site) => site.cancel.at,
  },
  {
    id: 'answer',
    phase: 'notice',
    title: { en: 'Keep the vendor’s answer', 'zh-CN': '保存供应商的答复' },
    why: {
      en: 'Silence isn’t agreement. Note who answered and when, and what else they ask for.',
      'zh-CN': '不回复不等于同意。记下谁在何时答复、还要求什么。',
    },
    proof: { en: 'The answer in writing, kept as evidence.', 'zh-CN': '存为凭证的书面答复。' },
    roles: ['admin', 'legal'],
    action: 'evidence',
    shown: byEvidence('answer'),
    after: ['notice'],
    unneeded: ({ said }) =>
      said.get('notice')?.type === 'not-needed' ? { en: 'No notice was given.', 'zh-CN': '没有发出通知。' } : undefined,
  },
];
