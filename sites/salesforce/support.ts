import type { SiteInput } from '../schema.ts';

export const support: SiteInput['support'] = [
  {
    channel: 'in-app',
    text: {
      en: 'Your Account: open a support case or write to the account executive.',
      'zh-CN': 'Your Account：提交支持个案或联系客户经理。',
    },
    from: 'yourAccountPage',
  },
  {
    channel: 'portal',
    to: 'https://help.salesforce.com/',
    text: {
      en: 'When the org is locked: the account executive, the billing team or sales. Try to sign in first and look through your emails.',
      'zh-CN': '组织被锁定后：联系客户经理、账单团队或销售。请先尝试登录并查看邮件。',
    },
    from: 'expiryHelp',
  },
  {
    channel: 'portal',
    text: {
      en: 'Without a Salesforce licence: the Billing Portal, for bills and payments.',
      'zh-CN': '没有 Salesforce 许可证的客户：通过 Billing Portal（账单门户）处理账单和付款。',
    },
    from: 'renewalHelp',
  },
  {
    channel: 'e-mail',
    to: 'billing@salesforce.com',
    text: {
      en: 'For the written notice one article names this address and customersuccess@salesforce.com, beside the account executive. Your contract decides.',
      'zh-CN': '关于书面通知，有文章提到此地址和 customersuccess@salesforce.com，并抄送客户经理；以你的合同为准。',
    },
    ask: { en: 'the org ID and the order number', 'zh-CN': '组织 ID 和订单编号' },
    from: 'noticeArticle',
  },
];
