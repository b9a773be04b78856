import { defineSite, type Words } from './schema.ts';
import { keepThisPage, unknown } from './usual-texts.ts';

const cancelProduct: Words = { en: ['Cancel product', 'Cancel plan'], 'zh-CN': ['取消产品', '取消套餐'] };
const cancelPlan: Words = { en: ['Cancel product plan'], 'zh-CN': ['取消产品套餐'] };
const cancelRenewal: Words = { en: ['Cancel plan renewal'], 'zh-CN': ['取消套餐续订'] };
const closeYourAccount: Words = { en: ['Close your account'], 'zh-CN': ['关闭您的账户'] };
const closeAccount: Words = { en: ['Close Account', 'Close account'], 'zh-CN': ['关闭账户'] };

export const monday = defineSite({
  id: 'monday',
  name: { en: 'monday CRM', 'zh-CN': 'monday CRM 客户管理' },

  sources: {
    cancelHelp: {
      url: 'https://support.monday.com/hc/en-us/articles/24256854535570',
      note: { en: 'monday.com’s help on cancelling, English wording', 'zh-CN': 'monday.com 官方帮助：取消（英文）' },
      grade: 'A',
      seen: '2026-11',
    },
    closeHelp: {
      url: 'https://support.monday.com/hc/en-us/articles/360018133779',
      note: { en: 'monday.com’s help on closing the account', 'zh-CN': 'monday.com 官方帮助：关闭账户' },
      grade: 'A',
      seen: '2026-11',
    },
    exportHelp: {
      url: 'https://support.monday.com/hc/en-us/articles/115005321509',
      note: { en: 'monday.com’s help on exporting the account', 'zh-CN': 'monday.com 官方帮助：导出账户数据' },
      grade: 'A',
      seen: '2026-11',
    },
    freezeHelp: {
      url: 'https://support.monday.com/hc/en-us/articles/360011092359',
      note: { en: 'monday.com’s older help on freezing', 'zh-CN': 'monday.com 较早的官方帮助：冻结账户' },
      grade: 'A',
      seen: '2026-11',
    },
    publicCode: {
      note: { en: 'Seen in public code that works with monday.com', 'zh-CN': '见于与 monday.com 协作的公开代码' },
      grade: 'B',
      seen: '2026-11',
    },
  },

  hosts: [
    {
      host: '*.monday.com',
      region: 'world',
      except: [
        ...['www.monday.com', 'support.monday.com', 'auth.monday.com', 'api.monday.com', 'developer.monday.com'],
        ...['community.monday.com', 'status.monday.com', 'forms.monday.com', 'view.monday.com', 'blog.monday.com'],
      ],
      from: 'publicCode',
    },
  ],
  account: {
    id: [{ type: 'host', host: '^([a-z0-9-]+)\\.monday\\.com$' }],
    called: { en: 'Account address', 'zh-CN': '账户子域名' },
    from: 'publicCode',
  },
  signedIn: { when: { type: 'path', path: '^/admin(/|$)' }, from: 'publicCode' },
  mayCancel: {
    who: { en: 'an administrator', 'zh-CN': '管理员（admin）' },
    yes: {
      type: 'any',
      of: [
        { type: 'control', name: cancelProduct },
        { type: 'control', name: closeYourAccount },
      ],
    },
    from: 'closeHelp',
  },

  places: {
    subscription: {
      name: { en: 'Billing', 'zh-CN': '账单' },
      path: '/admin/billing',
      at: { type: 'path', path: '^/admin/billing(?!/invoices)' },
      words: {
        en: 'Your picture › Administration › Billing › Overview',
        'zh-CN': '头像 › Administration（管理）› Billing（账单）› Overview（概览）',
      },
      from: 'cancelHelp',
    },
    invoices: {
      name: { en: 'Invoices', 'zh-CN': '发票' },
      path: '/admin/billing/invoices',
      at: { type: 'path', path: '^/admin/billing/invoices' },
      words: {
        en: 'Administration › Billing › Invoices',
        'zh-CN': 'Administration（管理）› Billing（账单）› Invoices',
      },
      from: 'publicCode',
    },
    users: {
      name: { en: 'Users', 'zh-CN': '用户' },
      path: '/admin/users',
      at: { type: 'path', path: '^/admin/users' },
      words: { en: 'Administration › Users', 'zh-CN': 'Administration（管理）› Users（用户）' },
      from: 'publicCode',
    },
    export: {
      name: { en: 'Account', 'zh-CN': '账户' },
      path: '/admin',
      at: { type: 'path', path: '^/admin(/general(/|$)|/?$)' },
      words: {
        en: 'Your picture › Administration › General › Account',
        'zh-CN': '头像 › Administration（管理）› General（常规）› Account（账户）',
      },
      from: 'exportHelp',
    },
  },

  targets: {
    cancelProduct: {
      label: { en: 'Cancel product', 'zh-CN': '取消产品（Cancel product）' },
      alternatives: [
        { type: 'name', role: 'menuitem', name: cancelProduct },
        { type: 'name', role: 'button', name: cancelProduct },
        { type: 'intent', intent: 'cancel-subscription' },
      ],
      from: 'cancelHelp',
    },
    cancelPlan: {
      label: { en: 'Cancel product plan', 'zh-CN': '取消产品套餐（Cancel product plan）' },
      alternatives: [{ type: 'name', role: 'button', name: cancelPlan }],
      from: 'cancelHelp',
    },
    cancelRenewal: {
      label: { en: 'Cancel plan renewal', 'zh-CN': '取消套餐续订（Cancel plan renewal）' },
      alternatives: [
        { type: 'name', role: 'button', name: cancelRenewal },
        { type: 'intent', intent: 'turn-off-renewal' },
      ],
      from: 'cancelHelp',
    },
    closeYourAccount: {
      label: { en: 'Close your account', 'zh-CN': '关闭您的账户（Close your account）' },
      alternatives: [
        { type: 'name', role: 'link', name: closeYourAccount },
        { type: 'name', role: 'button', name: closeYourAccount },
      ],
      within: 'page',
      from: 'closeHelp',
    },
    closeAccount: {
      label: { en: 'Close Account', 'zh-CN': '关闭账户（Close Account）' },
      alternatives: [
        { type: 'name', role: 'button', name: closeAccount },
        { type: 'intent', intent: 'confirm-dialog' },
      ],
      from: 'closeHelp',
    },
    exportAccount: {
      label: { en: 'the export of the whole account', 'zh-CN': '导出整个账户' },
      alternatives: [{ type: 'intent', intent: 'export-data' }],
      within: 'page',
      from: 'exportHelp',
    },
  },

  guides: {
    cancel: {
      title: { en: 'Cancel the CRM’s plan', 'zh-CN': '取消 CRM 套餐' },
      finished: {
        en: 'The page names the day on which the plan ends. Keep it as evidence: press the Clean Exit button in the toolbar.',
        'zh-CN': '页面会写明套餐终止日期。请点击工具栏上的 Clean Exit 按钮，把页面存为凭证。',
      },
      steps: [
        {
          id: 'open',
          say: {
            en: 'On the Overview press the three dots beside the CRM, then “Cancel product”. Nothing is cancelled yet.',
            'zh-CN': '在 Overview（概览）中点击 CRM 旁的三个点，再点“Cancel product（取消产品）”，此时还没有取消。',
          },
          at: 'subscription',
          target: 'cancelProduct',
          risk: 'reversible',
          done: { type: 'target', target: 'cancelPlan' },
          decoys: [
            {
              target: 'closeYourAccount',
              why: { en: 'Closes the account with all products', 'zh-CN': '会关闭整个账户及全部产品' },
            },
          ],
          from: 'cancelHelp',
        },
        {
          id: 'reason',
          say: {
            en: 'Choose your reason, then press “Cancel product plan”.',
            'zh-CN': '选择原因，然后点击“Cancel product plan（取消产品套餐）”。',
          },
          target: 'cancelPlan',
          risk: 'reversible',
          done: { type: 'target', target: 'cancelRenewal' },
          effect: { type: 'target', target: 'cancelRenewal' },
          from: 'cancelHelp',
        },
        {
          id: 'confirm',
          say: {
            en: 'Read the day of the end, then press “Cancel plan renewal”. Only you press it.',
            'zh-CN': '看清终止日期，然后点击“Cancel plan renewal（取消套餐续订）”。只能由你本人点击。',
          },
          target: 'cancelRenewal',
          risk: 'irreversible',
          warn: {
            en: 'The plan ends on the day that is shown. After it there is a trial of 7 days, then the account is inactive.',
            'zh-CN': '套餐在所示日期终止，之后有 7 天试用，然后账户停用。',
          },
          from: 'cancelHelp',
        },
      ],
    },
    closeAccount: {
      title: {
        en: 'Close the whole account, after its plans are cancelled',
        'zh-CN': '取消套餐后，关闭整个账户',
      },
      finished: keepThisPage,
      steps: [
        {
          id: 'open',
          say: {
            en: 'Press “Close your account” at the bottom of the page.',
            'zh-CN': '点击页面底部的“Close your account（关闭您的账户）”。',
          },
          at: 'subscription',
          target: 'closeYourAccount',
          risk: 'reversible',
          done: { type: 'target', target: 'closeAccount' },
          from: 'closeHelp',
        },
        {
          id: 'confirm',
          say: {
            en: 'Press “Close Account”. Only you press it.',
            'zh-CN': '点击“Close Account（关闭账户）”。只能由你本人点击。',
          },
          target: 'closeAccount',
          risk: 'irreversible',
          warn: {
            en: 'Nobody gets to the data any more, in no product of this account. Export first.',
            'zh-CN': '此后任何人都无法访问该账户所有产品中的数据。请先导出。',
          },
          from: 'closeHelp',
        },
      ],
    },
    export: {
      title: { en: 'Export the whole account', 'zh-CN': '导出整个账户' },
      finished: {
        en: 'When the file is there, drop it on the side panel to have it checked.',
        'zh-CN': '拿到文件后，拖到侧边栏核对。',
      },
      steps: [
        {
          id: 'make',
          say: {
            en: 'On the Account tab press the export of the whole account’s data.',
            'zh-CN': '在 Account（账户）标签页点击导出整个账户的数据。',
          },
          at: 'export',
          target: 'exportAccount',
          risk: 'reversible',
          from: 'exportHelp',
        },
      ],
    },
  },

  objects: [
    {
      id: 'boards',
      name: { en: 'Boards with their items', 'zh-CN': '看板及其条目' },
      in: ['export'],
      from: 'exportHelp',
    },
  ],

  cancel: {
    kind: 'turn-off-renewal',
    at: 'subscription',
    guide: 'cancel',
    otherGuides: ['closeAccount'],
    warnings: [
      {
        text: {
          en: 'Cancelling the plan does not close the account: that is a second step, and after it nobody gets to the data.',
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
  },

  exports: [
    {
      id: 'export',
      name: { en: 'Export of the account’s data', 'zh-CN': '导出账户数据' },
      scope: 'everything',
      at: 'export',
      guide: 'export',
      formats: ['zip', 'xlsx'],
      fileName: '\\.(zip|xlsx?|csv)$',
      who: { en: 'an administrator', 'zh-CN': '管理员（admin）' },
      contains: {
        en: 'The entire account’s data, in the vendor’s words; formats and limits are in no source.',
        'zh-CN': '厂商称为整个账户的数据；格式和限制没有来源说明。',
      },
      from: 'exportHelp',
    },
  ],

  terms: {
    reactivation: [
      {
        text: {
          en: 'Until the day of the end: the same three dots, “Reactivate plan”.',
          'zh-CN': '终止日期之前：在同样的三个点里点击“Reactivate plan（重新启用套餐）”。',
        },
        from: 'cancelHelp',
      },
      {
        text: {
          en: 'After the end: a trial of 7 days, then the account is inactive.',
          'zh-CN': '终止之后：7 天试用，然后账户停用。',
        },
        clock: { amount: 7, unit: 'days', side: 'after', of: 'term-end' },
        from: 'cancelHelp',
      },
    ],
  },
  support: [
    {
      channel: 'e-mail',
      to: 'support@monday.com',
      text: { en: 'Support', 'zh-CN': '客服' },
      from: 'closeHelp',
    },
    {
      channel: 'portal',
      to: 'https://support.monday.com',
      text: { en: 'A form on the help pages', 'zh-CN': '帮助网站上的表单' },
      from: 'closeHelp',
    },
  ],

  unknown: [
    { en: 'Format, limits and file names of the account’s export.', 'zh-CN': '账户导出的格式、限制和文件名。' },
    { en: 'Refund and notice.', 'zh-CN': '退款和通知期。' },
    { en: 'How long a closed account’s data is kept.', 'zh-CN': '关闭后数据保留多久。' },
    unknown.chinese,
  ],
});
