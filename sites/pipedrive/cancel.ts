import type { SiteInput } from '../schema.ts';

export const cancel: SiteInput['cancel'] = {
  kind: 'self-service-at-term-end',
  at: 'subscription',
  guide: 'cancel',
  otherGuides: ['cancelTrial', 'addOns'],
  warnings: [
    {
      text: {
        en: 'You keep access until the end of the paid period, monthly or annual; then the account is closed. Nothing is paid back for the rest.',
        'zh-CN': '可用到已付费周期（月或年）结束，之后账户关闭；剩余时间不退款。',
      },
      from: 'cancelHelp',
    },
    {
      text: {
        en: 'Add-ons are removed separately: Manage add-ons › Remove from plan.',
        'zh-CN': '附加项要单独移除：Manage add-ons（管理附加项）› Remove from plan（从套餐中移除）。',
      },
      from: 'cancelHelp',
    },
    {
      text: {
        en: 'Pausing isn’t cancelling: it lasts three months, is for monthly plans only, and then the account starts again automatically.',
        'zh-CN': '暂停不等于取消：暂停三个月，仅限月付套餐，到期自动恢复。',
      },
      from: 'pauseTerms',
    },
    {
      text: {
        en: 'A trial without a card ends automatically; one with a card must be cancelled.',
        'zh-CN': '未绑卡的试用会自行结束；绑了卡的试用必须取消。',
      },
      from: 'trialHelp',
    },
  ],
  confirmation: {
    text: {
      en: 'An email goes to the billing address, and a yellow bar shows at the top of the app. An older help page says: no email, not cancelled.',
      'zh-CN': '会向账单邮箱发送邮件，应用顶部会出现黄色横幅。较早的帮助页面写明：没有邮件即未取消。',
    },
    from: 'cancelHelp',
  },
  from: 'cancelHelp',
};
