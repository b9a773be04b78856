import type { SiteInput } from '../schema.ts';

export const cancel: SiteInput['cancel'] = {
  kind: 'turn-off-renewal',
  at: 'subscription',
  guide: 'cancel',
  warnings: [
    {
      text: {
        en: 'Leaving HubSpot means turning off renewal. The plan runs, and is charged, until the commitment term ends; nothing is paid back for the rest of it.',
        'zh-CN': '退订 HubSpot 即关闭自动续订。套餐会用到承诺期结束并照常收费，剩余时间不退款。',
      },
      from: 'cancelHelp',
    },
    {
      text: {
        en: 'On the renewal date the account drops to the free tools and every connected user loses the paid features.',
        'zh-CN': '到续订日，账户会降为免费工具，所有关联用户都会失去付费功能。',
      },
      from: 'cancelHelp',
    },
    {
      text: {
        en: 'Every subscription and add-on is cancelled separately. Paid seats may have to be unassigned first.',
        'zh-CN': '每个订阅和附加项都要分别取消；可能需要先收回已分配的付费席位。',
      },
      from: 'cancelHelp',
    },
    {
      text: {
        en: 'Cancelling renewal is not deleting the account. “Delete Account” next to it removes the data for good.',
        'zh-CN': '取消续订不等于删除账户。旁边的“删除账户（Delete Account）”会永久删除数据。',
      },
      from: 'cancelHelp',
    },
  ],
  confirmation: {
    text: {
      en: 'HubSpot sends a “notice of non-renewal” to the billing admin, with the commitment term and the date it takes effect.',
      'zh-CN': 'HubSpot 会向账单管理员发送“不续订通知（notice of non-renewal）”，写明承诺期和生效日期。',
    },
    from: 'cancelHelp',
  },
  from: 'cancelHelp',
};
