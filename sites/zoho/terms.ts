import type { SiteInput } from '../schema.ts';

export const terms: SiteInput['terms'] = {
  renewal: [
    {
      text: {
        en: 'It renews automatically until it is cancelled; Zoho tells you the amount beforehand.',
        'zh-CN': '会自动续订，直到取消；续订前 Zoho 会告知金额。',
      },
      from: 'renewalHelp',
    },
  ],
  notice: [
    {
      text: {
        en: 'There are no long-term contracts: you can upgrade, downgrade or cancel at any time.',
        'zh-CN': '没有长期合同：可随时升级、降级或取消。',
      },
      from: 'termHelp',
    },
  ],
  refund: [
    {
      text: {
        en: 'Monthly plans: paid back in full within the first month, if you are not satisfied.',
        'zh-CN': '月付：不满意可在首月内全额退款。',
      },
      clock: { amount: 1, unit: 'months', side: 'after', of: 'term-start' },
      pays: 'all',
      since: 'start',
      from: 'refundPage',
    },
    {
      text: {
        en: 'Yearly plans: paid back in full within the first 45 days; later only when Zoho removes or breaks a function.',
        'zh-CN': '年付：首 45 天内全额退款；之后仅在 Zoho 移除或损坏功能时退款。',
      },
      clock: { amount: 45, unit: 'days', side: 'after', of: 'term-start' },
      pays: 'all',
      since: 'start',
      from: 'refundPage',
    },
    {
      text: {
        en: 'Fewer licences in a yearly plan make the others last longer; nothing is paid out.',
        'zh-CN': '年付套餐减少许可时，其余许可期限延长，不退现金。',
      },
      from: 'renewalHelp',
    },
  ],
  retention: [
    {
      text: {
        en: 'After an account is terminated its data goes at the next clean-up, which is every 6 months, and from backups 3 months later.',
        'zh-CN': '账户终止后，数据在下一次清理时（每 6 个月一次）删除，备份再过 3 个月删除。',
      },
      from: 'retentionHelp',
    },
    {
      text: {
        en: 'An unpaid account that nobody uses for 120 days may be terminated, with a warning and a chance to back up.',
        'zh-CN': '未付费且 120 天无人使用的账户可能被终止，会提前通知并提供备份机会。',
      },
      clock: { amount: 120, unit: 'days', side: 'after', of: 'last-use' },
      from: 'retentionHelp',
    },
  ],
  reactivation: [
    {
      text: {
        en: 'CRM Plus after a failed renewal: write to support@zohocrmplus.com to reactivate it, or cancel and move each application to its free plan, with set-up and users as they are.',
        'zh-CN':
          'CRM Plus 续订失败后：写信给 support@zohocrmplus.com 重新启用，或取消并把各应用转为免费版，设置和用户保持不变。',
      },
      from: 'crmPlusHelp',
    },
  ],
};
