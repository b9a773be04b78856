import { sincerely, type Template } from '../template.ts';

export const refund: Template = {
  kind: 'refund',
  to: 'vendor',
  name: { en: 'Claim for a refund', 'zh-CN': '退款申请函' },
  use: {
    en: 'For when you paid for time after the end, and your contract or the vendor’s terms provide for a refund.',
    'zh-CN': '已预付终止日期之后的费用，且合同或供应商的条款约定可以退还时使用。',
  },
  subject: {
    en: 'Refund of prepaid fees: {service}, {account}',
    'zh-CN': '关于退还{service}预付费用的函',
  },
  parts: [
    {
      text: {
        en: 'Our contract for {service} (contract number {contract}; {account}) ends on {end}. Under invoice {invoice} we have paid for the service until {paidUntil}.',
        'zh-CN':
          '我司与贵司签订的{service}服务合同（合同编号：{contract}；{account}）于{end}终止。按编号为{invoice}的账单，我司已付清截至{paidUntil}的服务费。',
      },
    },
    {
      text: {
        en: 'Please refund {amount} for the period after the end date, by {replyBy}, to the account or card it was paid from, and send us a credit note.',
        'zh-CN':
          '请贵司退还合同终止之后未使用期间的费用，共计{amount}，于{replyBy}前原路退回我司付款账户，并按规定开具红字发票。',
      },
    },
    {
      text: {
        en: 'If you believe a different amount is due, please show us how it is calculated and name the clause of the contract that it is based on.',
        'zh-CN': '如贵司认为应退金额与此不符，请书面说明计算方法和所依据的合同条款。',
      },
    },
  ],
  close: sincerely,
  answerWithin: 30,
};
