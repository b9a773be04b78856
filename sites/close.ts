import { named } from './named.ts';
import { defineSite, type Words } from './schema.ts';
import { seenInCode } from './usual-facts.ts';
import { mayAskAgain, noConfirmation, unknown } from './usual-texts.ts';

const cancelAccount: Words = { en: ['Cancel your account', 'Cancel account'], 'zh-CN': ['取消您的账户', '取消账户'] };

export const close = defineSite({
  id: 'close',
  name: { en: 'Close', 'zh-CN': 'Close' },

  sources: {
    usersHelp: {
      url: 'https://help.close.com/docs/adding-and-removing-users',
      note: { en: 'Close’s help on users, English wording', 'zh-CN': 'Close 官方帮助：用户（英文）' },
      grade: 'A',
      seen: '2026-11',
    },
    billingHelp: {
      url: 'https://close.helpscoutdocs.com/article/340-plans-and-billing',
      note: { en: 'Close’s help on plans and billing', 'zh-CN': 'Close 官方帮助：套餐与账单' },
      grade: 'A',
      seen: '2026-11',
    },
    apiHelp: {
      url: 'https://developer.close.com/api/resources/exports/create-lead',
      note: { en: 'Close’s developer help on exports', 'zh-CN': 'Close 开发者帮助：导出' },
      grade: 'A',
      seen: '2026-11',
    },
    publicCode: seenInCode('Close'),
    thirdParty: {
      url: 'https://www.cancelatlas.com/c/close-crm-us',
      note: { en: 'A third party’s guide to cancelling Close', 'zh-CN': '第三方的 Close 取消指南' },
      grade: 'C',
      seen: '2026-06',
    },
    addresses: {
      note: { en: 'A third party’s list of addresses to cancel by', 'zh-CN': '第三方整理的退订联系方式' },
      grade: 'C',
      seen: '2026-11',
    },
  },

  hosts: [{ host: 'app.close.com', region: 'world', from: 'publicCode' }],
  account: {
    // No address is known that tells the organization: the host stands in for it.
    id: [{ type: 'host', host: '^(app\\.close\\.com)$' }],
    called: { en: 'Address', 'zh-CN': '地址' },
    from: 'publicCode',
  },
  signedIn: { when: { type: 'path', path: '^/settings/' }, from: 'publicCode' },
  mayCancel: {
    who: { en: 'someone with the Admin role', 'zh-CN': '具有 Admin 角色的用户' },
    yes: { type: 'control', name: cancelAccount },
    from: 'thirdParty',
  },

  places: {
    subscription: {
      name: { en: 'Plan', 'zh-CN': '套餐（Plan）' },
      at: { type: 'control', name: cancelAccount },
      words: { en: 'Settings › Billing › Plan', 'zh-CN': 'Settings（设置）› Billing（账单）› Plan（套餐）' },
      from: 'thirdParty',
    },
    users: {
      name: { en: 'Team Management', 'zh-CN': '团队管理' },
      at: {
        type: 'all',
        of: [
          { type: 'path', path: '^/settings/.*(team|users|members)' },
          { type: 'text', text: { en: ['Team Management'], 'zh-CN': ['团队管理'] } },
        ],
      },
      words: { en: 'Settings › Team Management', 'zh-CN': 'Settings（设置）› Team Management（团队管理）' },
      from: 'usersHelp',
    },
    apiAccess: {
      name: { en: 'API keys', 'zh-CN': 'API 密钥' },
      path: '/settings/developer/api-keys/',
      at: { type: 'path', path: '^/settings/(developer/api-keys|api)(/|$)' },
      words: { en: 'Settings › Developer › API Keys', 'zh-CN': 'Settings（设置）› Developer › API Keys（密钥）' },
      from: 'publicCode',
    },
  },

  targets: {
    cancelAccount: {
      label: { en: 'Cancel your account', 'zh-CN': '取消账户（Cancel your account）' },
      alternatives: [...named(cancelAccount, 'button', 'link'), { type: 'intent', intent: 'cancel-subscription' }],
      from: 'thirdParty',
    },
  },

  guides: {
    cancel: {
      title: { en: 'Cancel the account', 'zh-CN': '取消账户' },
      finished: mayAskAgain,
      steps: [
        {
          id: 'open',
          say: {
            en: 'Go to Settings › Billing › Plan.',
            'zh-CN': '打开 Settings（设置）› Billing（账单）› Plan（套餐）。',
          },
          risk: 'read',
          done: { type: 'place', place: 'subscription' },
          from: 'thirdParty',
        },
        {
          id: 'confirm',
          say: {
            en: 'Press “Cancel your account”. Only you press it.',
            'zh-CN': '点击“Cancel your account（取消账户）”。只能由你本人点击。',
          },
          at: 'subscription',
          target: 'cancelAccount',
          risk: 'irreversible',
          warn: {
            en: 'It ends with the paid period. Nothing is credited for the rest of it. Export first.',
            'zh-CN': '账户在已付费周期结束时终止，剩余时间不退款。请先导出数据。',
          },
          from: 'thirdParty',
        },
      ],
    },
  },

  objects: [
    {
      id: 'leads',
      name: { en: 'Leads, with their contacts', 'zh-CN': '线索及其联系人' },
      in: ['leadExport'],
      from: 'apiHelp',
    },
    {
      id: 'opportunities',
      name: { en: 'Opportunities', 'zh-CN': '商机' },
      in: ['leadExport'],
      from: 'apiHelp',
    },
  ],

  cancel: {
    kind: 'self-service-at-term-end',
    at: 'subscription',
    guide: 'cancel',
    warnings: [
      {
        text: {
          en: 'Nothing is credited for the rest of the paid period.',
          'zh-CN': '已付费周期的剩余时间不退款。',
        },
        from: 'billingHelp',
      },
      {
        text: {
          en: 'A third party says that the content is kept for 30 days after the end.',
          'zh-CN': '第三方称：终止后内容保留 30 天。',
        },
        from: 'thirdParty',
      },
    ],
    confirmation: {
      text: noConfirmation,
      from: 'thirdParty',
    },
    from: 'thirdParty',
  },

  exports: [
    {
      id: 'leadExport',
      name: { en: 'Export through the API', 'zh-CN': '通过 API 导出' },
      scope: 'everything',
      at: 'apiAccess',
      formats: ['gzip', 'json', 'csv'],
      fileName: '\\.(json|csv)(\\.gz)?$',
      who: {
        en: 'someone who can call the API with a key: `POST /api/v1/export/lead/`, and `/export/opportunity/`',
        'zh-CN': '会用密钥调用 API 的人：`POST /api/v1/export/lead/`，以及 `/export/opportunity/`',
      },
      ready: { en: 'a link comes by email', 'zh-CN': '下载链接会发到邮箱' },
      contains: {
        en: 'Leads with contacts and opportunities. The vendor recommends JSON for backups.',
        'zh-CN': '线索及其联系人和商机。供应商建议备份用 JSON。',
      },
      from: 'apiHelp',
    },
  ],

  terms: {
    refund: [
      {
        text: { en: 'Nothing is credited for the open period.', 'zh-CN': '未到期的部分不退款。' },
        pays: 'nothing',
        from: 'billingHelp',
      },
      {
        text: {
          en: 'Money back within 30 days is advertised.',
          'zh-CN': '宣传页称 30 天内可退款。',
        },
        clock: { amount: 30, unit: 'days', side: 'after', of: 'term-start' },
        pays: 'all',
        since: 'start',
        from: 'thirdParty',
      },
    ],
    retention: [
      {
        text: { en: 'Content is kept for 30 days after the end.', 'zh-CN': '终止后内容保留 30 天。' },
        clock: { amount: 30, unit: 'days', side: 'after', of: 'access-end' },
        from: 'thirdParty',
      },
    ],
  },
  support: [
    {
      channel: 'e-mail',
      to: 'support@close.com',
      text: { en: 'Support', 'zh-CN': '客服' },
      from: 'addresses',
    },
  ],

  unknown: [
    unknown.account,
    {
      en: 'What the export and its files are called.',
      'zh-CN': '界面中导出的名称，以及导出文件的名称。',
    },
    { en: 'What follows the press on “Cancel your account”.', 'zh-CN': '点击“Cancel your account”之后会出现什么。' },
    unknown.chinese,
  ],
});
