import type { SiteInput } from '../schema.ts';

export const terms: SiteInput['terms'] = {
  renewal: [
    {
      text: {
        en: 'The plan renews at the end of each paid period, monthly or annual, until it is cancelled.',
        'zh-CN': '套餐在每个已付费周期（月或年）结束时续订，直到取消为止。',
      },
      from: 'cancelHelp',
    },
  ],
  refund: [
    {
      text: { en: 'Fees are not refunded, not in part either.', 'zh-CN': '费用不退，也不按比例退。' },
      pays: 'nothing',
      from: 'cancelHelp',
    },
  ],
  retention: [
    {
      text: {
        en: 'A paid account is deleted about 180 days after it was closed, a trial after about 60.',
        'zh-CN': '付费账户关闭约 180 天后删除，试用账户约 60 天。',
      },
      clock: { amount: 180, unit: 'days', side: 'after', of: 'access-end' },
      from: 'backupHelp',
    },
    {
      text: {
        en: 'On request support deletes everything sooner, within 48 hours. That cannot be undone.',
        'zh-CN': '可要求客服提前删除全部数据（48 小时内完成），不可恢复。',
      },
      from: 'deleteHelp',
    },
  ],
  reactivation: [
    {
      text: {
        en: 'Until the data is deleted: sign in, Billing, update the payment, choose a plan. All data comes back. It takes the account settings permission.',
        'zh-CN': '数据删除前：登录 › Billing（账单）› 更新付款方式 › 选择套餐，数据全部恢复。需要账户设置权限。',
      },
      from: 'reactivateHelp',
    },
  ],
};

export const support: SiteInput['support'] = [
  {
    channel: 'in-app',
    text: { en: 'Help and chat in the app', 'zh-CN': '应用内帮助与聊天' },
    ask: {
      en: 'that you write from the email address of the account',
      'zh-CN': '请使用账户绑定的邮箱联系',
    },
    from: 'reactivateHelp',
  },
  {
    channel: 'portal',
    to: 'https://support.pipedrive.com',
    text: {
      en: 'Support, also for deleting everything at once (up to 48 hours, cannot be undone)',
      'zh-CN': '客服；也可要求立即删除全部数据（最多 48 小时，不可恢复）',
    },
    from: 'deleteHelp',
  },
];
