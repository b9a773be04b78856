import type { SiteInput } from '../schema.ts';

export const terms: SiteInput['terms'] = {
  renewal: [
    {
      text: {
        en: 'A contract renews automatically, or only when both sides say so; Your Account › Manage Renewals shows which, with the end date. Notices of renewal go to the billing contact of the contract.',
        'zh-CN':
          '合同可能自动续约，也可能需双方确认才续约；在 Your Account › Manage Renewals（管理续约）中可查看方式和到期日。续约通知发给合同的账单联系人。',
      },
      from: 'renewalHelp',
    },
    {
      text: {
        en: 'It renews for the term that ends or for one year, whichever is shorter.',
        'zh-CN': '续约期为原合同期或一年，以较短者为准。',
      },
      from: 'clauseArticle',
    },
    {
      text: {
        en: 'What was bought by card (Starter, Pro Suite) renews by the month or by the year; cancelled, it ends with what is paid for.',
        'zh-CN': '用卡购买的版本（Starter、Pro Suite）按月或按年续订；取消后，在已付费的周期结束时终止。',
      },
      from: 'checkoutArticle',
    },
  ],
  window: [
    {
      text: {
        en: 'Changes to the renewal can be made from 90 days before the contract ends.',
        'zh-CN': '合同到期前 90 天起可以更改续约。',
      },
      clock: { amount: 90, unit: 'days', side: 'before', of: 'term-end' },
      from: 'renewalHelp',
    },
  ],
  notice: [
    {
      text: {
        en: 'What is asked for in the last 30 days of the contract may come too late.',
        'zh-CN': '在合同最后 30 天内提出的要求可能已来不及。',
      },
      clock: { amount: 30, unit: 'days', side: 'before', of: 'term-end' },
      from: 'renewalHelp',
    },
    {
      text: {
        en: 'Notice must be in writing and at least 30 days before the term ends.',
        'zh-CN': '须在合同期满至少 30 天前以书面形式通知。',
      },
      clock: { amount: 30, unit: 'days', side: 'before', of: 'term-end' },
      from: 'clauseArticle',
    },
  ],
  refund: [
    {
      text: {
        en: 'Fees cannot be cancelled or paid back, and quantities cannot go down during the term (older wording; your contract decides).',
        'zh-CN': '合同期内费用不可取消、不可退还，数量不可减少（旧版措辞，以你的合同为准）。',
      },
      pays: 'nothing',
      from: 'feesArticle',
    },
  ],
  retention: [
    {
      text: {
        en: 'When a paid contract has ended the org is locked. Its data is kept for 120 days as a courtesy, then deleted.',
        'zh-CN': '付费合同结束后组织被锁定；数据出于礼遇保留 120 天，之后删除。',
      },
      clock: { amount: 120, unit: 'days', side: 'after', of: 'access-end' },
      from: 'expiryHelp',
    },
    {
      text: {
        en: 'A trial is put on hold for 30 days after its end, then deleted.',
        'zh-CN': '试用结束后冻结 30 天，之后删除。',
      },
      from: 'expiryHelp',
    },
    {
      text: {
        en: 'A Developer Edition org that was deactivated is deleted after 60 days.',
        'zh-CN': '停用的开发者版（Developer Edition）组织在 60 天后删除。',
      },
      from: 'deactivateArticle',
    },
  ],
  reactivation: [
    {
      text: {
        en: 'While the org is locked the account executive, the billing team or sales can be asked to open it again.',
        'zh-CN': '组织被锁定期间，可联系客户经理、账单团队或销售申请恢复。',
      },
      clock: { amount: 120, unit: 'days', side: 'after', of: 'access-end' },
      from: 'expiryHelp',
    },
    {
      text: {
        en: 'A Developer Edition org that was deactivated: for 30 days by yourself (Reactivate Org), until day 60 by support.',
        'zh-CN': '停用的开发者版组织：30 天内可自行恢复（Reactivate Org），60 天内可请客服恢复。',
      },
      from: 'deactivateArticle',
    },
  ],
};
