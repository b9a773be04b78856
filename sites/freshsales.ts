import { defineSite, type Words } from './schema.ts';
import { keepThisPage, noConfirmation, unknown } from './usual-texts.ts';

const requestCancellation: Words = { en: ['Request cancellation', 'Request Cancellation'], 'zh-CN': ['申请取消'] };
const confirmRequest: Words = { en: ['Confirm Request', 'Confirm request'], 'zh-CN': ['确认申请'] };
const cancelMyAccount: Words = { en: ['Cancel my account'], 'zh-CN': ['取消我的账户'] };
const exportData: Words = { en: ['Export data', 'Export Data'], 'zh-CN': ['导出数据'] };

export const freshsales = defineSite({
  id: 'freshsales',
  name: { en: 'Freshsales', 'zh-CN': 'Freshsales' },

  sources: {
    accountHelp: {
      url: 'https://crmsupport.freshworks.com/support/solutions/articles/50000002993-account-settings',
      note: {
        en: 'Freshsales’ help on the account, English wording',
        'zh-CN': 'Freshsales 官方帮助：账户设置（英文）',
      },
      grade: 'A',
      seen: '2026-11',
    },
    oldCancelHelp: {
      url: 'https://support.freshsales.io/support/solutions/articles/224026-how-to-cancel-my-freshsales-account-',
      note: { en: 'Freshsales’ older help on cancelling', 'zh-CN': 'Freshsales 较早的官方帮助：取消账户' },
      grade: 'A',
      seen: '2026-11',
    },
    seatHelp: {
      url: 'https://support.freshsales.io/support/solutions/articles/218791',
      note: { en: 'Freshsales’ older help on seats', 'zh-CN': 'Freshsales 较早的官方帮助：席位' },
      grade: 'A',
      seen: '2026-11',
    },
    publicCode: {
      note: { en: 'Seen in public code that works with Freshsales', 'zh-CN': '见于与 Freshsales 协作的公开代码' },
      grade: 'B',
      seen: '2026-11',
    },
  },

  hosts: [
    // Other Freshworks products stand under the same names.
    { host: '*.myfreshworks.com', region: 'world', path: '^/crm/sales(/|$)', from: 'publicCode' },
    {
      host: '*.freshsales.io',
      region: 'older addresses',
      except: ['www.freshsales.io', 'support.freshsales.io'],
      from: 'publicCode',
    },
  ],
  account: {
    id: [{ type: 'host', host: '^([a-z0-9-]+)\\.(?:myfreshworks\\.com|freshsales\\.io)$' }],
    called: { en: 'Bundle name', 'zh-CN': '子域名' },
    from: 'publicCode',
  },
  mayCancel: {
    who: { en: 'an Account Admin', 'zh-CN': '账户管理员（Account Admin）' },
    yes: {
      type: 'any',
      of: [
        { type: 'control', name: requestCancellation },
        { type: 'control', name: cancelMyAccount },
      ],
    },
    from: 'oldCancelHelp',
  },

  places: {
    subscription: {
      name: { en: 'Plans and billing', 'zh-CN': '套餐与账单' },
      at: {
        type: 'any',
        of: [
          { type: 'control', name: requestCancellation },
          { type: 'control', name: cancelMyAccount },
        ],
      },
      words: {
        en: 'Admin settings › Account settings › Plans and billing',
        'zh-CN': 'Admin settings（管理设置）› Account settings（账户设置）› Plans and billing（套餐与账单）',
      },
      from: 'accountHelp',
    },
    export: {
      name: { en: 'Export data', 'zh-CN': '导出数据' },
      at: { type: 'control', name: exportData },
      words: {
        en: 'Admin settings › Account › Export data',
        'zh-CN': 'Admin settings（管理设置）› Account（账户）› Export data（导出数据）',
      },
      from: 'accountHelp',
    },
    apiAccess: {
      name: { en: 'API settings', 'zh-CN': 'API 设置' },
      path: '/crm/sales/personal-settings/api-settings',
      at: { type: 'path', path: '/personal-settings/api-settings' },
      words: {
        en: 'Your picture › Settings › API settings',
        'zh-CN': '头像 › Settings（设置）› API settings（API 设置）',
      },
      from: 'publicCode',
    },
  },

  targets: {
    requestCancellation: {
      label: { en: 'Request cancellation', 'zh-CN': '申请取消（Request cancellation）' },
      alternatives: [
        { type: 'name', role: 'button', name: requestCancellation },
        { type: 'name', role: 'link', name: requestCancellation },
        { type: 'intent', intent: 'cancel-subscription' },
      ],
      within: 'page',
      from: 'accountHelp',
    },
    confirmRequest: {
      label: { en: 'Confirm Request', 'zh-CN': '确认申请（Confirm Request）' },
      alternatives: [
        { type: 'name', role: 'button', name: confirmRequest },
        { type: 'intent', intent: 'confirm-dialog' },
      ],
      from: 'accountHelp',
    },
    cancelMyAccount: {
      label: { en: 'Cancel my account', 'zh-CN': '取消我的账户（Cancel my account）' },
      alternatives: [
        { type: 'name', role: 'link', name: cancelMyAccount },
        { type: 'name', role: 'button', name: cancelMyAccount },
      ],
      from: 'oldCancelHelp',
    },
    cancelAccount: {
      label: { en: 'Cancel Account', 'zh-CN': '取消账户（Cancel Account）' },
      alternatives: [
        { type: 'name', role: 'button', name: { en: ['Cancel Account'], 'zh-CN': ['取消账户'] } },
        { type: 'intent', intent: 'confirm-dialog' },
      ],
      from: 'oldCancelHelp',
    },
    exportData: {
      label: { en: 'Export data', 'zh-CN': '导出数据（Export data）' },
      alternatives: [
        { type: 'name', role: 'button', name: exportData },
        { type: 'name', role: 'link', name: exportData },
        { type: 'intent', intent: 'export-data' },
      ],
      within: 'page',
      from: 'accountHelp',
    },
  },

  guides: {
    cancel: {
      title: { en: 'Ask for the cancellation', 'zh-CN': '申请取消' },
      finished: keepThisPage,
      steps: [
        {
          id: 'request',
          say: {
            en: 'Under Plans and billing press “Request cancellation”. Nothing is cancelled yet.',
            'zh-CN': '在“Plans and billing（套餐与账单）”中点击“Request cancellation（申请取消）”，此时还没有取消。',
          },
          at: 'subscription',
          target: 'requestCancellation',
          risk: 'reversible',
          done: { type: 'target', target: 'confirmRequest' },
          effect: { type: 'target', target: 'confirmRequest' },
          from: 'accountHelp',
        },
        {
          id: 'confirm',
          say: {
            en: 'Choose your reason, tick the box, then press “Confirm Request”. Only you press it.',
            'zh-CN': '选择原因，勾选确认框，然后点击“Confirm Request（确认申请）”。只能由你本人点击。',
          },
          target: 'confirmRequest',
          risk: 'irreversible',
          warn: {
            en: 'Records that were not exported are lost; for 30 days support can still get them back.',
            'zh-CN': '未导出的记录会丢失；30 天内可联系客服找回。',
          },
          from: 'accountHelp',
        },
      ],
    },
    cancelOld: {
      title: { en: 'Cancel, on the older pages (freshsales.io)', 'zh-CN': '在旧版页面（freshsales.io）取消' },
      finished: keepThisPage,
      steps: [
        {
          id: 'open',
          say: { en: 'Press “Cancel my account”.', 'zh-CN': '点击“Cancel my account（取消我的账户）”。' },
          at: 'subscription',
          target: 'cancelMyAccount',
          risk: 'reversible',
          done: { type: 'target', target: 'cancelAccount' },
          effect: { type: 'target', target: 'cancelAccount' },
          from: 'oldCancelHelp',
        },
        {
          id: 'confirm',
          say: {
            en: 'Tick that you want all data deleted, then press “Cancel Account”. Only you press it.',
            'zh-CN': '勾选“取消并删除全部数据”，然后点击“Cancel Account（取消账户）”。只能由你本人点击。',
          },
          target: 'cancelAccount',
          risk: 'irreversible',
          warn: {
            en: 'All data is deleted. For 15 days the account can be taken back, then its name is free for others.',
            'zh-CN': '全部数据会被删除。15 天内可恢复账户，之后域名会释放给他人。',
          },
          from: 'oldCancelHelp',
        },
      ],
    },
    export: {
      title: { en: 'Export everything', 'zh-CN': '导出全部数据' },
      finished: {
        en: 'A mail with a zip follows; the download asks you to sign in. Then drop the zip on the side panel.',
        'zh-CN': '随后会收到含 zip 的邮件，下载时需登录。下载后把 zip 拖到侧边栏核对。',
      },
      steps: [
        {
          id: 'make',
          say: {
            en: 'Under Admin settings › Account press “Export data”.',
            'zh-CN': '在 Admin settings（管理设置）› Account（账户）中点击“Export data（导出数据）”。',
          },
          at: 'export',
          target: 'exportData',
          risk: 'reversible',
          from: 'accountHelp',
        },
      ],
    },
  },

  objects: [
    { id: 'contacts', name: { en: 'Contacts', 'zh-CN': '联系人' }, in: ['export'], from: 'accountHelp' },
    { id: 'accounts', name: { en: 'Accounts', 'zh-CN': '客户' }, in: ['export'], from: 'accountHelp' },
    { id: 'deals', name: { en: 'Deals', 'zh-CN': '交易' }, in: ['export'], from: 'accountHelp' },
  ],

  cancel: {
    kind: 'request-form',
    at: 'subscription',
    guide: 'cancel',
    otherGuides: ['cancelOld'],
    warnings: [
      {
        text: {
          en: 'What was not exported is lost; support can get it back for 30 days. Older help says 15 days.',
          'zh-CN': '未导出的内容会丢失，30 天内可请客服找回；较早的帮助写的是 15 天。',
        },
        from: 'accountHelp',
      },
      {
        text: {
          en: 'Telephone numbers that were bought are given up after a month.',
          'zh-CN': '购买的电话号码一个月后释放。',
        },
        from: 'oldCancelHelp',
      },
      {
        text: {
          en: 'Fewer seats is not cancelling: it counts from the end of the cycle.',
          'zh-CN': '减少席位不等于取消，周期结束时才生效。',
        },
        from: 'seatHelp',
      },
    ],
    confirmation: {
      text: noConfirmation,
      from: 'accountHelp',
    },
    from: 'accountHelp',
  },

  exports: [
    {
      id: 'export',
      name: { en: 'Export data', 'zh-CN': '导出数据' },
      scope: 'everything',
      at: 'export',
      guide: 'export',
      formats: ['zip'],
      fileName: '\\.zip$',
      ready: { en: 'a mail comes; the download asks you to sign in', 'zh-CN': '会收到邮件，下载时需登录' },
      contains: {
        en: 'All data of the account, in the vendor’s words; which tables, no source says.',
        'zh-CN': '厂商称含账户全部数据；具体有哪些表没有来源说明。',
      },
      from: 'accountHelp',
    },
  ],

  terms: {
    retention: [
      {
        text: {
          en: 'For 30 days support can get the records back.',
          'zh-CN': '30 天内可请客服找回记录。',
        },
        clock: { amount: 30, unit: 'days', side: 'after', of: 'cancellation' },
        from: 'accountHelp',
      },
    ],
    reactivation: [
      {
        text: {
          en: 'Older help: for 15 days, then the name is free for others.',
          'zh-CN': '较早的帮助：15 天内可恢复，之后域名会释放。',
        },
        clock: { amount: 15, unit: 'days', side: 'after', of: 'cancellation' },
        from: 'oldCancelHelp',
      },
    ],
  },
  support: [
    {
      channel: 'portal',
      to: 'https://crmsupport.freshworks.com',
      text: { en: 'Support, also for getting records back', 'zh-CN': '客服，也可申请找回记录' },
      from: 'accountHelp',
    },
  ],

  unknown: [
    { en: 'Names and columns of the files in the zip.', 'zh-CN': 'zip 内文件的名称和列。' },
    { en: 'Refund, and when the cancellation takes effect.', 'zh-CN': '退款，以及取消何时生效。' },
    unknown.signedIn,
    unknown.chinese,
  ],
});
