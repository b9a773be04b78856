import { allEndedHave, approvalShown, listTaken } from './customer-share.ts';
import type { Rule } from './rule.ts';

/** What an operator does to end contracts of customers in a CRM that stays, beside the tasks it has in common with leaving. */
export const terminateRules: readonly Rule[] = [
  {
    id: 'customers-found',
    phase: 'decide',
    title: { en: 'Name the customers, by number and name', 'zh-CN': '列明客户的编号和名称' },
    why: {
      en: 'Two customers may have the same name. Number and name together are compared with the page before anything is pressed.',
      'zh-CN': '客户可能同名。点击之前会用编号加名称与页面核对。',
    },
    proof: { en: 'The list, kept as evidence.', 'zh-CN': '存为凭证的名单。' },
    roles: ['admin'],
    action: 'customers',
    shown: listTaken,
  },
  {
    id: 'customer-terms',
    phase: 'contract',
    title: { en: 'Read each contract: term, fee, notice', 'zh-CN': '查看每份合同：期限、费用、通知期' },
    why: {
      en: 'Ending a contract early may cost your company money. What the customer was promised is in the contract.',
      'zh-CN': '提前终止可能要由你方赔付，对客户的承诺都写在合同里。',
    },
    proof: {
      en: 'The contracts, or the clause that is the same in all of them.',
      'zh-CN': '合同，或各合同相同的条款。',
    },
    roles: ['legal'],
  },
  {
    id: 'customer-agreement',
    phase: 'notice',
    title: { en: 'Agree on the end in writing', 'zh-CN': '签订解约协议' },
    why: {
      en: 'Reason, effective date, refund and who keeps which data: once it is signed, there is nothing left to dispute.',
      'zh-CN': '写明原因、生效日期、退款和数据归属，签字后就不再有争议。',
    },
    proof: {
      en: 'Number and date of the agreement in each customer’s record.',
      'zh-CN': '每位客户的记录里有协议编号和日期。',
    },
    roles: ['legal'],
    action: 'customers',
    shown: allEndedHave(({ record }) => record.agreement !== undefined),
  },
  {
    id: 'customer-approval',
    phase: 'notice',
    title: { en: 'Get it approved', 'zh-CN': '取得审批' },
    why: {
      en: 'Where approval is required, a termination without an approval number gets reversed.',
      'zh-CN': '需要审批的，没有审批编号的解约会被撤销。',
    },
    proof: { en: 'The approval number in each result.', 'zh-CN': '每条结果里的审批编号。' },
    roles: ['admin', 'legal'],
    action: 'customers',
    after: ['customer-terms'],
    shown: approvalShown,
  },
  {
    id: 'customer-refund',
    phase: 'settle',
    title: { en: 'Refund what was prepaid', 'zh-CN': '退还预付费用' },
    why: {
      en: 'What was paid but not used has to be returned, and the books have to show it.',
      'zh-CN': '已付未用的部分要退还，账上也要能查到。',
    },
    proof: { en: 'Amount, method and date in each record.', 'zh-CN': '每条记录里的金额、方式和日期。' },
    roles: ['finance'],
    action: 'customers',
    after: ['customer'],
    shown: allEndedHave(({ record }) => record.refund !== undefined),
  },
  {
    id: 'customer-results',
    phase: 'confirm',
    title: { en: 'Record time, operator and reason for each', 'zh-CN': '逐个记录时间、操作人和原因' },
    why: {
      en: 'Someone will ask later who ended this contract, when, and why.',
      'zh-CN': '以后会有人问：谁、何时、为什么终止了这份合同。',
    },
    proof: { en: 'The results, kept as evidence.', 'zh-CN': '存为凭证的结果。' },
    roles: ['admin'],
    action: 'customers',
    shown: allEndedHave(({ result }) => result.reason !== undefined && result.operator !== ''),
  },
  {
    id: 'customer-told',
    phase: 'confirm',
    title: { en: 'Tell each customer', 'zh-CN': '通知每位客户' },
    why: {
      en: 'By text message, email or telephone: customers who aren’t told keep using it, and then complain.',
      'zh-CN': '用短信、邮件或电话：没接到通知的客户会继续使用，然后投诉。',
    },
    proof: { en: 'How and when, in each record.', 'zh-CN': '每条记录里的方式和日期。' },
    roles: ['admin'],
    action: 'customers',
    after: ['customer'],
    shown: allEndedHave(({ result, record }) => result.notice !== undefined || record.notice !== undefined),
  },
  {
    id: 'departments-told',
    phase: 'confirm',
    title: { en: 'Tell the departments', 'zh-CN': '通知相关部门' },
    why: {
      en: 'Billing, service and delivery carry on until they are told.',
      'zh-CN': '财务、客服和配送不知情，就会照常办理。',
    },
    proof: { en: 'Which departments, and when, in each record.', 'zh-CN': '每条记录里的部门和时间。' },
    roles: ['admin'],
    action: 'customers',
    after: ['customer'],
    shown: allEndedHave(({ record }) => record.departments !== undefined),
  },
  {
    id: 'customer-filed',
    phase: 'after',
    title: { en: 'File what belongs to each customer', 'zh-CN': '逐个归档客户材料' },
    why: {
      en: 'Contract, agreement, approval and proof of notice belong together; someone will ask for them years later.',
      'zh-CN': '合同、协议、审批和通知凭证要放在一起，几年后还会用到。',
    },
    proof: { en: 'Where it is filed and under which number, in each record.', 'zh-CN': '每条记录里的存放位置和编号。' },
    roles: ['admin', 'legal'],
    action: 'customers',
    after: ['customer-told'],
    shown: allEndedHave(({ record }) => record.archived !== undefined),
  },
];

/** Tasks that are the same, whether a company leaves a CRM or ends contracts in it. */
export const sharedWithLeaving: ReadonlySet<string> = new Set(['customer', 'bundle', 'file-bundle', 'feedback']);
