import type { SiteInput } from '../schema.ts';

export const terms: SiteInput['terms'] = {
  renewal: [
    {
      text: {
        en: 'A subscription renews automatically while recurring billing is on. An annual plan that is paid monthly is charged until its end.',
        'zh-CN': '定期计费开启时，订阅会自动续订。按月支付的年度套餐会收费到期满。',
      },
      from: 'cancelHelp',
    },
  ],
  notice: [
    {
      text: {
        en: 'Newer billing accounts: recurring billing must be off before the subscription renews.',
        'zh-CN': '新版计费账户：须在续订之前关闭定期计费。',
      },
      from: 'cancelHelp',
    },
  ],
  refund: [
    {
      text: {
        en: 'Newer billing accounts: in part, within seven days of the start or renewal; later nothing. In Chile through a partner it is ten days.',
        'zh-CN': '新版计费账户：开始或续订后七天内按比例退款，之后不退。智利通过合作伙伴购买的为十天。',
      },
      clock: { amount: 7, unit: 'days', side: 'after', of: 'term-start' },
      pays: 'by-day',
      since: 'renewal',
      from: 'cancelHelp',
    },
    {
      text: {
        en: 'Older billing accounts: in part, at any time.',
        'zh-CN': '旧版计费账户：随时按比例退款。',
      },
      pays: 'by-day',
      from: 'cancelHelp',
    },
  ],
  retention: [
    {
      text: {
        en: 'After the end: “Expired” for 30 days, then “Disabled” for 90 days, then deleted; at the latest 180 days on. A plan of a month that is cancelled skips the first 30.',
        'zh-CN': '到期后：“已过期”30 天，然后“禁用”90 天，之后删除，最迟 180 天。按月套餐取消时跳过前 30 天。',
      },
      clock: { amount: 120, unit: 'days', side: 'after', of: 'term-end' },
      from: 'expiryHelp',
    },
    {
      text: {
        en: 'When the last licence is gone, administrators are written to 14, 7 and 1 days before an environment is switched off; ten days after the last email it is deleted.',
        'zh-CN': '最后一个许可证失效后，会在停用环境前 14、7、1 天通知管理员；最后一封邮件十天后删除。',
      },
      from: 'cleanupHelp',
    },
  ],
  reactivation: [
    {
      text: {
        en: 'Your products › the subscription › Reactivate, by a global or billing administrator while it is expired or disabled, never once it is deleted.',
        'zh-CN': '你的产品 › 该订阅 › 重新激活；全局或账单管理员可在“已过期”或“禁用”期间操作，删除后不可恢复。',
      },
      from: 'reactivateHelp',
    },
    {
      text: {
        en: 'An environment that was switched off comes back within 24 hours after licences are renewed.',
        'zh-CN': '续订许可证后，被停用的环境会在 24 小时内恢复。',
      },
      from: 'cleanupHelp',
    },
  ],
};

export const support: SiteInput['support'] = [
  {
    channel: 'portal',
    text: {
      en: 'Support in the Microsoft 365 admin center; also for more than 25 licences of an older billing account',
      'zh-CN': 'Microsoft 365 管理中心内的支持；旧版计费账户超过 25 个许可证时也找这里',
    },
    from: 'cancelHelp',
  },
  {
    channel: 'partner',
    text: {
      en: 'Bought through a partner: the partner alone can cancel, and after the window not even they',
      'zh-CN': '通过合作伙伴购买的：只能由合作伙伴取消，过了期限他们也无法取消',
    },
    from: 'cancelHelp',
  },
  {
    channel: 'phone',
    to: '+864000890365',
    text: {
      en: '21Vianet, billing and cancelling: 400-089-0365, Monday to Friday 9:00–18:00',
      'zh-CN': '世纪互联计费与取消：400-089-0365，周一至周五 9:00–18:00',
    },
    from: 'chinaHelp',
  },
  {
    channel: 'portal',
    to: 'https://portal.partner.microsoftonline.cn',
    text: {
      en: '21Vianet: a request in the admin portal',
      'zh-CN': '世纪互联：在管理门户中提交请求',
    },
    from: 'chinaHelp',
  },
];
