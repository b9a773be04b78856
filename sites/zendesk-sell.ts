import { named } from './named.ts';
import { defineSite, type Words } from './schema.ts';
import { keepThisPage, mayAskAgain, noConfirmation, unknown } from './usual-texts.ts';

const cancelYourAccount: Words = { en: ['Cancel your account'], 'zh-CN': ['取消您的账户'] };
const cancelEntire: Words = {
  en: ['Cancel my entire Account', 'Cancel my entire account'],
  'zh-CN': ['取消我的整个账户'],
};
const fullExport: Words = { en: ['Full Account Export'], 'zh-CN': ['完整账户导出'] };

export const zendeskSell = defineSite({
  id: 'zendesk-sell',
  name: { en: 'Zendesk Sell', 'zh-CN': 'Zendesk Sell' },

  sources: {
    cancelHelp: {
      url: 'https://support.zendesk.com/hc/en-us/articles/4408886614426',
      note: { en: 'Zendesk’s help on cancelling, English wording', 'zh-CN': 'Zendesk 官方帮助：取消（英文）' },
      grade: 'A',
      seen: '2026-11',
    },
    legacyHelp: {
      url: 'https://support.zendesk.com/hc/en-us/articles/4408888809498',
      note: {
        en: 'Zendesk’s help on Sell accounts from before January 2020',
        'zh-CN': 'Zendesk 官方帮助：2020 年 1 月以前的 Sell 账户',
      },
      grade: 'A',
      seen: '2026-11',
    },
    supportExportHelp: {
      url: 'https://support.zendesk.com/hc/en-us/articles/4408886165402',
      note: { en: 'Zendesk’s help on exporting from Support', 'zh-CN': 'Zendesk 官方帮助：Support 数据导出' },
      grade: 'A',
      seen: '2026-11',
    },
    connector: {
      url: 'https://www.prismatic.io/docs/components/zendesk-sell/',
      note: { en: 'Another product’s connector to Zendesk Sell', 'zh-CN': '其他产品的 Zendesk Sell 连接器' },
      grade: 'B',
      seen: '2026-11',
    },
  },

  hosts: [
    // Help centres of many companies and Zendesk’s other products stand under the same names.
    {
      host: '*.zendesk.com',
      region: 'world',
      except: ['support.zendesk.com'],
      path: '^/(sales|billing)(/|$)',
      from: 'connector',
    },
  ],
  account: {
    id: [{ type: 'host', host: '^([a-z0-9-]+)\\.zendesk\\.com$' }],
    called: { en: 'Subdomain', 'zh-CN': '子域名' },
    from: 'connector',
  },
  mayCancel: {
    who: {
      en: 'the account owner; for a managed account, your sales representative',
      'zh-CN': '账户所有者；托管账户请联系销售代表',
    },
    yes: { type: 'control', name: cancelYourAccount },
    from: 'cancelHelp',
  },

  places: {
    subscription: {
      name: { en: 'Subscription', 'zh-CN': '订阅' },
      path: '/billing/manage_cancellation',
      at: { type: 'path', path: '^/billing/manage_cancellation' },
      words: {
        en: 'Admin Center › Account › Billing › Subscription › Manage',
        'zh-CN': 'Admin Center（管理中心）› Account（账户）› Billing（账单）› Subscription（订阅）› Manage（管理）',
      },
      from: 'cancelHelp',
    },
    export: {
      name: { en: 'Full Account Export', 'zh-CN': '完整账户导出' },
      at: { type: 'control', name: fullExport },
      words: {
        en: 'Sell’s settings: look for “Full Account Export”; no source gives the path',
        'zh-CN': 'Sell 的设置中查找“Full Account Export（完整账户导出）”，具体路径没有来源',
      },
      from: 'legacyHelp',
    },
    legacyAccount: {
      name: { en: 'Account, in Sell', 'zh-CN': 'Sell 的账户页面' },
      at: { type: 'control', name: cancelEntire },
      words: {
        en: 'Settings icon of Sell › Manage › Account, at the bottom',
        'zh-CN': 'Sell 设置图标 › Manage（管理）› Account（账户），页面底部',
      },
      from: 'legacyHelp',
    },
  },

  targets: {
    cancelYourAccount: {
      label: { en: 'Cancel your account', 'zh-CN': '取消您的账户（Cancel your account）' },
      alternatives: [...named(cancelYourAccount, 'button', 'link'), { type: 'intent', intent: 'cancel-subscription' }],
      from: 'cancelHelp',
    },
    cancelEntire: {
      label: { en: 'Cancel my entire Account', 'zh-CN': '取消我的整个账户（Cancel my entire Account）' },
      alternatives: [...named(cancelEntire, 'button', 'link'), { type: 'intent', intent: 'delete-account' }],
      from: 'legacyHelp',
    },
  },

  guides: {
    cancel: {
      title: { en: 'Cancel the account', 'zh-CN': '取消账户' },
      finished: mayAskAgain,
      steps: [
        {
          id: 'confirm',
          say: {
            en: 'Press “Cancel your account”. Only you press it.',
            'zh-CN': '点击“Cancel your account（取消您的账户）”。只能由你本人点击。',
          },
          why: {
            en: 'The vendor describes this page for trials. For a paid account it may send you to somebody.',
            'zh-CN': '官方文档是针对试用账户的；付费账户可能会要求联系对方。',
          },
          at: 'subscription',
          target: 'cancelYourAccount',
          risk: 'irreversible',
          warn: {
            en: 'It cancels the Zendesk account, not Sell alone. Export everything first.',
            'zh-CN': '取消的是整个 Zendesk 账户，而不只是 Sell。请先导出全部数据。',
          },
          from: 'cancelHelp',
        },
      ],
    },
    cancelLegacy: {
      title: { en: 'Cancel a Sell account from before January 2020', 'zh-CN': '取消 2020 年 1 月以前的 Sell 账户' },
      finished: keepThisPage,
      steps: [
        {
          id: 'confirm',
          say: {
            en: 'At the bottom press “Cancel my entire Account”. Only you press it.',
            'zh-CN': '在页面底部点击“Cancel my entire Account（取消我的整个账户）”。只能由你本人点击。',
          },
          at: 'legacyAccount',
          target: 'cancelEntire',
          risk: 'irreversible',
          warn: {
            en: 'It cannot be undone: at the end of the billing cycle all data of Sell is deleted.',
            'zh-CN': '不可撤销：账单周期结束时，Sell 的全部数据会被删除。',
          },
          from: 'legacyHelp',
        },
      ],
    },
  },

  objects: [
    { id: 'sell', name: { en: 'Records of Sell', 'zh-CN': 'Sell 的记录' }, in: ['export'], from: 'legacyHelp' },
    {
      id: 'tickets',
      name: { en: 'Tickets of Zendesk Support', 'zh-CN': 'Zendesk Support 的工单' },
      instead: {
        en: 'Admin Center › Account › Tools › Reports › Export: JSON, CSV or XML. Zendesk has to switch it on, and the Team plan has none.',
        'zh-CN':
          'Admin Center（管理中心）› Account（账户）› Tools（工具）› Reports（报告）› Export（导出）：JSON、CSV 或 XML。需由 Zendesk 开通，Team 套餐没有。',
      },
      from: 'supportExportHelp',
    },
  ],

  cancel: {
    kind: 'self-service-at-term-end',
    at: 'subscription',
    guide: 'cancel',
    otherGuides: ['cancelLegacy'],
    warnings: [
      {
        text: {
          en: 'It cannot be undone. At the end of the billing cycle all data of Sell is deleted: make a Full Account Export first.',
          'zh-CN': '不可撤销。账单周期结束时 Sell 的全部数据会被删除：请先做 Full Account Export（完整账户导出）。',
        },
        from: 'legacyHelp',
      },
    ],
    confirmation: {
      text: noConfirmation,
      from: 'cancelHelp',
    },
    from: 'cancelHelp',
  },

  exports: [
    {
      id: 'export',
      name: { en: 'Full Account Export', 'zh-CN': '完整账户导出' },
      scope: 'everything',
      at: 'export',
      formats: ['zip', 'csv'],
      fileName: '\\.(zip|csv|xlsx?)$',
      contains: {
        en: 'All of Sell’s data, in the vendor’s words; no source names the formats.',
        'zh-CN': '供应商称包含 Sell 的全部数据；格式没有来源说明。',
      },
      never: {
        en: 'Tickets of Zendesk Support: they have an export of their own.',
        'zh-CN': 'Zendesk Support 的工单，它们另有导出。',
      },
      from: 'legacyHelp',
    },
  ],

  terms: {
    renewal: [
      {
        text: {
          en: 'When an invoice stays unpaid, it is cancelled 30 days after the renewal.',
          'zh-CN': '未付款的账户在续订日 30 天后自动取消。',
        },
        clock: { amount: 30, unit: 'days', side: 'after', of: 'term-end' },
        from: 'legacyHelp',
      },
    ],
    retention: [
      {
        text: {
          en: 'All data of Sell is deleted at the end of the billing cycle.',
          'zh-CN': '账单周期结束时删除 Sell 的全部数据。',
        },
        from: 'legacyHelp',
      },
    ],
  },
  support: [
    {
      channel: 'portal',
      to: 'https://support.zendesk.com',
      text: {
        en: 'Zendesk’s support; managed accounts: your sales representative',
        'zh-CN': 'Zendesk 客服；托管账户请联系销售代表',
      },
      from: 'cancelHelp',
    },
  ],

  unknown: [
    {
      en: 'How the Full Account Export works, and what its files are called.',
      'zh-CN': '完整账户导出如何操作，文件叫什么名字。',
    },
    { en: 'Whether a paid account can be cancelled on that page.', 'zh-CN': '付费账户能否在该页面取消。' },
    { en: 'Until when Zendesk Sell is offered at all.', 'zh-CN': 'Zendesk Sell 何时停止提供。' },
    unknown.signedIn,
    unknown.chinese,
  ],
});
