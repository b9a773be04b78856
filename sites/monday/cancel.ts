import type { SiteInput } from '../schema.ts';

export const cancel: SiteInput['cancel'] = {
  kind: 'turn-off-renewal',
  at: 'subscription',
  guide: 'cancel',
  otherGuides: ['closeAccount'],
  warnings: [
    {
      text: {
        en: 'Cancelling the plan doesn’t close the account: that is a second step, and after it nobody can reach the data.',
        'zh-CN': '取消套餐并不关闭账户：关闭是另一步，之后任何人都无法访问数据。',
      },
      from: 'closeHelp',
    },
    {
      text: {
        en: 'Other products of monday.com share the account; look which one the three dots belong to.',
        'zh-CN': 'monday.com 的其他产品共用该账户，请看清三个点属于哪个产品。',
      },
      from: 'cancelHelp',
    },
    {
      text: {
        en: 'Freezing for 14 to 90 days was offered in the past; it is not cancelling.',
        'zh-CN': '过去曾提供 14 至 90 天的冻结，那不是取消。',
      },
      from: 'freezeHelp',
    },
  ],
  confirmation: {
    text: {
      en: 'The last page names the day of the end; afterwards the plan can be reactivated from the same three dots.',
      'zh-CN': '最后一页写明终止日期；之后在同样的三个点里可以重新启用套餐。',
    },
    from: 'cancelHelp',
  },
  from: 'cancelHelp',
};
