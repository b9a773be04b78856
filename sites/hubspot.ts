import { type Condition, defineSite, type Words } from './schema.ts';

/** No Chinese interface text of HubSpot was seen in any source; the Chinese words here are translations and stay unverified. */
const turnOffRenewal: Words = {
  en: ['Cancel auto-renewal', 'Turn off auto-renew', 'Turn off auto-renewal', 'Cancel auto-renew'],
  'zh-CN': ['取消自动续订', '关闭自动续订', '取消自动续费', '关闭自动续费', '停用自动续订'],
};

const noLongerRenews: Words = {
  en: [
    ...['will not renew', "won't renew", 'does not renew', "doesn't renew", 'no longer renews', 'not renewing'],
    ...['will not auto-renew', "won't auto-renew", 'auto-renew is off', 'auto-renewal is off', 'auto-renew: off'],
    ...['auto-renew is turned off', 'auto-renewal is turned off', 'auto-renew has been turned off'],
    ...['auto-renewal is cancelled', 'auto-renewal is canceled', 'auto-renewal cancelled', 'auto-renewal canceled'],
    ...['renewal has been cancelled', 'renewal has been canceled', 'renewal was cancelled', 'renewal was canceled'],
  ],
  'zh-CN': [
    ...['不会续订', '不会自动续订', '不再续订', '不再自动续订', '不会续费', '不会自动续费', '不再续费'],
    ...['自动续订已关闭', '自动续订已取消', '已关闭自动续订', '已取消自动续订', '自动续订：关', '自动续费已关闭'],
  ],
};

const billing: Condition = { type: 'path', path: '^/account-and-billing/' };

/** The words alone also stand in the warning before the last button; so no way to cancel may be left on the page. */
const cancelled: Condition = {
  type: 'all',
  // The control first: where it is seen, the text of the page need not be read.
  of: [billing, { type: 'not', of: { type: 'control', name: turnOffRenewal } }, { type: 'text', text: noLongerRenews }],
};

/** The button is there and cannot be pressed: a backup is being made, or was made too short a time ago. */
const backupBegun: Condition = {
  type: 'all',
  of: [
    { type: 'place', place: 'export' },
    { type: 'not', of: { type: 'target', target: 'createBackup' } },
  ],
};

export const hubspot = defineSite({
  id: 'hubspot',
  name: { en: 'HubSpot', 'zh-CN': 'HubSpot' },

  sources: {
    cancelHelp: {
      url: 'https://knowledge.hubspot.com/account/how-do-i-cancel-my-hubspot-account',
      note: { en: 'HubSpot’s help, English wording of 2023', 'zh-CN': 'HubSpot 官方帮助，2023 年英文版用语' },
      grade: 'A',
      seen: '2023-04',
    },
    billingHelp: {
      url: 'https://knowledge.hubspot.com/account/manage-your-hubspot-subscription',
      note: { en: 'HubSpot’s help on billing permissions', 'zh-CN': 'HubSpot 官方帮助：账单权限' },
      grade: 'A',
      seen: '2023-05',
    },
    backupHelp: {
      url: 'https://knowledge.hubspot.com/object-settings/back-up-crm-data',
      note: {
        en: 'HubSpot’s help on backups, translated from other languages',
        'zh-CN': 'HubSpot 官方帮助：备份（由其他语言版本译出）',
      },
      grade: 'A',
      seen: '2025-01',
    },
    usersHelp: {
      url: 'https://knowledge.hubspot.com/user-management/deactivate-hubspot-users',
      note: { en: 'HubSpot’s help on users', 'zh-CN': 'HubSpot 官方帮助：用户' },
      grade: 'A',
      seen: '2024-11',
    },
    supportHelp: {
      url: 'https://knowledge.hubspot.com/help-and-resources/get-help-with-hubspot',
      note: { en: 'HubSpot’s help on its support channels', 'zh-CN': 'HubSpot 官方帮助：支持渠道' },
      grade: 'A',
      seen: '2025-03',
    },
    hublets: {
      url: 'https://product.hubspot.com/blog/developing-an-eu-data-center',
      note: { en: 'HubSpot’s engineering blog and public code', 'zh-CN': 'HubSpot 技术博客与公开代码' },
      grade: 'A',
      seen: '2026-11',
    },
    publicCode: {
      note: { en: 'Seen in public code that works with HubSpot', 'zh-CN': '见于与 HubSpot 协作的公开代码' },
      grade: 'B',
      seen: '2026-11',
    },
    deleteTutorial: {
      url: 'https://www.storylane.io/tutorials/how-to-cancel-hubspot-account',
      note: { en: 'A third party’s tutorial', 'zh-CN': '第三方教程' },
      grade: 'C',
      seen: '2026-11',
    },
    guess: {
      note: { en: 'No source; a guess from how such pages are worded', 'zh-CN': '没有来源，按同类页面用语推测' },
      grade: 'D',
      seen: '2026-11',
    },
  },

  hosts: [
    { host: 'app.hubspot.com', region: 'na1', from: 'hublets' },
    { host: 'app-eu1.hubspot.com', region: 'eu1', from: 'hublets' },
    { host: 'app-na2.hubspot.com', region: 'na2', from: 'publicCode' },
    { host: 'app-na3.hubspot.com', region: 'na3', from: 'publicCode' },
  ],

  account: {
    id: [{ type: 'path', path: '^/[^/]+/(\\d+)(?:/|$)' }],
    name: '#hs-global-toolbar-accounts > span',
    called: { en: 'Hub ID', 'zh-CN': 'Hub ID' },
    from: 'publicCode',
  },
  // The session cookies exist on the login page too, so only the application's own toolbar counts.
  signedIn: { when: { type: 'visible', css: '#hs-global-toolbar-accounts' }, from: 'publicCode' },
  signedOut: {
    when: {
      type: 'any',
      of: [
        { type: 'path', path: '^/login' },
        { type: 'visible', css: '#hs-login, #loginBtn' },
      ],
    },
    from: 'publicCode',
  },
  mayCancel: {
    who: {
      en: 'someone with billing permission (“Modify billing & change name on contract” or “Billing admin”); a super admin without it may only look',
      'zh-CN':
        '拥有账单权限的人（“Modify billing & change name on contract”或“Billing admin”）；没有该权限的超级管理员可能只能查看',
    },
    yes: { type: 'all', of: [billing, { type: 'control', name: turnOffRenewal }] },
    no: {
      type: 'all',
      of: [
        billing,
        { type: 'not', of: { type: 'control', name: turnOffRenewal } },
        {
          type: 'text',
          text: {
            en: [
              'don’t have permission',
              "don't have permission",
              'do not have permission',
              'need permission',
              'need billing permission',
              'without billing permission',
              'no permission',
              'don’t have access',
              "don't have access",
              'view only',
              'view-only',
              'read-only',
            ],
            'zh-CN': [
              '没有权限',
              '没有账单权限',
              '无权限',
              '无权',
              '没有查看',
              '权限不足',
              '需要权限',
              '需要账单权限',
              '仅供查看',
              '仅可查看',
              '只能查看',
              '只读',
            ],
          },
        },
      ],
    },
    from: 'billingHelp',
  },
  cancelled: {
    yes: cancelled,
    no: { type: 'all', of: [billing, { type: 'control', name: turnOffRenewal }] },
    from: 'guess',
  },

  places: {
    subscription: {
      name: { en: 'Subscriptions', 'zh-CN': '订阅' },
      path: '/account-and-billing/{id}',
      at: { type: 'all', of: [billing, { type: 'not', of: { type: 'path', path: '/transactions' } }] },
      words: {
        en: 'Your account name (top right) › Account & Billing › Subscriptions',
        'zh-CN': '右上角的账户名 › Account & Billing（账户与账单）› Subscriptions（订阅）',
      },
      from: 'cancelHelp',
    },
    export: {
      name: { en: 'Backup & restore', 'zh-CN': '备份与恢复' },
      // The address is not known. That it is a page of the settings, or says what it is, spares every other page a search for the button.
      at: {
        type: 'all',
        of: [
          { type: 'path', path: '^/settings/|backup|data-?management' },
          { type: 'control', name: { en: ['Create backup'], 'zh-CN': ['创建备份', '新建备份'] } },
        ],
      },
      words: {
        en: 'Settings (gear) › Data management › Backup & restore',
        'zh-CN': '设置（齿轮图标）› Data management（数据管理）› Backup & restore（备份与恢复）',
      },
      from: 'backupHelp',
    },
    users: {
      name: { en: 'Users & Teams', 'zh-CN': '用户与团队' },
      path: '/settings/{id}/users',
      at: { type: 'path', path: '^/settings/\\d+/users' },
      words: { en: 'Settings (gear) › Users & Teams', 'zh-CN': '设置（齿轮图标）› Users & Teams（用户与团队）' },
      from: 'usersHelp',
    },
    invoices: {
      name: { en: 'Transactions', 'zh-CN': '交易记录' },
      path: '/account-and-billing/{id}/transactions',
      at: { type: 'path', path: '^/account-and-billing/\\d+/transactions' },
      words: {
        en: 'Your account name (top right) › Account & Billing › Transactions',
        'zh-CN': '右上角的账户名 › Account & Billing（账户与账单）› Transactions（交易记录）',
      },
      from: 'publicCode',
    },
    company: {
      name: { en: 'Account defaults', 'zh-CN': '账户默认设置' },
      path: '/settings/{id}/account-defaults/general',
      at: { type: 'path', path: '^/settings/\\d+/account-defaults' },
      words: {
        en: 'Settings (gear) › Account defaults',
        'zh-CN': '设置（齿轮图标）› Account defaults（账户默认设置）',
      },
      from: 'publicCode',
    },
    apiAccess: {
      name: { en: 'Private apps', 'zh-CN': '私有应用' },
      path: '/private-apps/{id}',
      at: { type: 'path', path: '^/private-apps/' },
      words: {
        en: 'Settings (gear) › Integrations › Private apps',
        'zh-CN': '设置（齿轮图标）› Integrations（集成）› Private apps（私有应用）',
      },
      from: 'publicCode',
    },
  },

  targets: {
    accountMenu: {
      label: { en: 'the account menu', 'zh-CN': '账户菜单' },
      alternatives: [{ type: 'css', css: '#hs-global-toolbar-accounts' }],
      from: 'publicCode',
    },
    accountAndBilling: {
      label: { en: 'Account & Billing', 'zh-CN': '账户与账单' },
      alternatives: [
        { type: 'css', css: 'a#accountsAndBilling' },
        { type: 'name', role: 'link', name: { en: ['Account & Billing'], 'zh-CN': ['账户与账单', '账户和账单'] } },
        { type: 'intent', intent: 'open-subscription-billing' },
      ],
      from: 'publicCode',
    },
    subscriptionsTab: {
      label: { en: 'the Subscriptions tab', 'zh-CN': '“订阅”标签页' },
      alternatives: [
        { type: 'name', role: 'tab', name: { en: ['Subscriptions'], 'zh-CN': ['订阅'] } },
        { type: 'name', role: 'link', name: { en: ['Subscriptions'], 'zh-CN': ['订阅'] } },
        { type: 'intent', intent: 'open-subscription-billing' },
      ],
      from: 'cancelHelp',
    },
    turnOffRenewal: {
      label: { en: 'Cancel auto-renewal', 'zh-CN': '取消自动续订' },
      alternatives: [
        { type: 'name', role: 'button', name: turnOffRenewal },
        { type: 'name', role: 'link', name: turnOffRenewal },
        { type: 'intent', intent: 'turn-off-renewal' },
      ],
      within: 'page',
      from: 'cancelHelp',
    },
    understand: {
      label: { en: 'the “I understand …” box', 'zh-CN': '“我了解……”复选框' },
      alternatives: [
        {
          type: 'name',
          match: 'begin',
          role: 'checkbox',
          name: { en: ['I understand'], 'zh-CN': ['我了解', '我已了解', '我理解', '我明白', '我知道'] },
        },
      ],
      from: 'cancelHelp',
    },
    next: {
      label: { en: 'Next', 'zh-CN': '下一步' },
      alternatives: [{ type: 'name', role: 'button', name: { en: ['Next'], 'zh-CN': ['下一步'] } }],
      within: 'dialog',
      from: 'cancelHelp',
    },
    cancelMyRenewal: {
      label: { en: 'Cancel my renewal', 'zh-CN': '取消我的续订' },
      alternatives: [
        {
          type: 'name',
          role: 'button',
          name: {
            en: [
              'Cancel my renewal',
              'Cancel renewal',
              'Turn off my renewal',
              'Turn off auto-renew',
              'Turn off auto-renewal',
            ],
            'zh-CN': ['取消我的续订', '取消续订', '确认取消续订', '关闭我的续订', '关闭自动续订', '取消我的续费'],
          },
        },
        { type: 'intent', intent: 'confirm-dialog' },
      ],
      within: 'dialog',
      from: 'cancelHelp',
    },
    keepPlan: {
      label: { en: 'Keep my plan', 'zh-CN': '保留套餐' },
      alternatives: [
        {
          type: 'name',
          match: 'begin',
          role: 'button',
          name: {
            en: ['Keep my plan', 'Keep plan', 'Keep my subscription', 'Keep subscription', 'Never mind', 'Stay'],
            'zh-CN': ['保留我的套餐', '保留套餐', '保留我的订阅', '保留订阅', '继续使用', '继续订阅'],
          },
        },
      ],
      from: 'guess',
    },
    pause: {
      label: { en: 'Pause instead', 'zh-CN': '改为暂停' },
      alternatives: [
        {
          type: 'name',
          match: 'begin',
          role: 'button',
          name: {
            en: [
              'Pause instead',
              'Pause my subscription',
              'Pause subscription',
              'Accept offer',
              'Claim offer',
              'Switch to a lower plan',
            ],
            'zh-CN': ['改为暂停', '暂停订阅', '暂停我的订阅', '先暂停', '接受优惠', '领取优惠'],
          },
        },
      ],
      from: 'guess',
    },
    declineOffer: {
      label: { en: 'the way past the offer', 'zh-CN': '拒绝优惠、继续取消的按钮' },
      alternatives: [
        {
          type: 'name',
          match: 'begin',
          role: 'button',
          name: {
            en: [
              'Continue to cancel',
              'Continue cancelling',
              'Continue canceling',
              'Continue with cancellation',
              'No thanks',
              'No, ',
              'Decline',
              'Continue',
            ],
            'zh-CN': ['继续取消', '不，谢谢', '不，', '不用', '不需要', '谢绝', '继续'],
          },
        },
      ],
      within: 'dialog',
      from: 'guess',
    },
    deleteAccount: {
      label: { en: 'Delete account', 'zh-CN': '删除账户' },
      alternatives: [
        {
          type: 'name',
          role: 'button',
          name: { en: ['Delete account', 'Delete Account'], 'zh-CN': ['删除账户', '删除帐户'] },
        },
        { type: 'name', role: 'tab', name: { en: ['Delete Account'], 'zh-CN': ['删除账户', '删除帐户'] } },
        { type: 'name', role: 'link', name: { en: ['Delete Account'], 'zh-CN': ['删除账户', '删除帐户'] } },
      ],
      from: 'deleteTutorial',
    },
    settings: {
      label: { en: 'Settings', 'zh-CN': '设置' },
      alternatives: [
        { type: 'css', css: '#hs-global-toolbar-settings-list-item' },
        { type: 'name', role: 'link', name: { en: ['Settings'], 'zh-CN': ['设置'] } },
        { type: 'name', role: 'button', name: { en: ['Settings'], 'zh-CN': ['设置'] } },
        { type: 'intent', intent: 'open-account-settings' },
      ],
      from: 'publicCode',
    },
    backupLink: {
      label: { en: 'Backup & restore', 'zh-CN': '备份与恢复' },
      alternatives: [
        {
          type: 'name',
          role: 'link',
          name: {
            en: ['Backup & restore', 'Backup and restore', 'Backup'],
            'zh-CN': ['备份与恢复', '备份和恢复', '备份和还原', '备份与还原', '备份'],
          },
        },
        {
          type: 'name',
          role: 'menuitem',
          name: {
            en: ['Backup & restore', 'Backup and restore', 'Backup'],
            'zh-CN': ['备份与恢复', '备份和恢复', '备份和还原', '备份与还原', '备份'],
          },
        },
      ],
      from: 'backupHelp',
    },
    dataManagement: {
      label: { en: 'Data management', 'zh-CN': '数据管理' },
      alternatives: [
        { type: 'name', role: 'button', name: { en: ['Data management'], 'zh-CN': ['数据管理'] } },
        { type: 'name', role: 'link', name: { en: ['Data management'], 'zh-CN': ['数据管理'] } },
      ],
      from: 'backupHelp',
    },
    createBackup: {
      label: { en: 'Create backup', 'zh-CN': '创建备份' },
      alternatives: [
        { type: 'name', role: 'button', name: { en: ['Create backup'], 'zh-CN': ['创建备份', '新建备份'] } },
        { type: 'intent', intent: 'export-data' },
      ],
      within: 'page',
      from: 'backupHelp',
    },
    create: {
      label: { en: 'Create', 'zh-CN': '创建' },
      alternatives: [
        { type: 'name', role: 'button', name: { en: ['Create'], 'zh-CN': ['创建', '新建'] } },
        { type: 'intent', intent: 'confirm-dialog' },
      ],
      within: 'dialog',
      from: 'backupHelp',
    },
    download: {
      label: { en: 'Download', 'zh-CN': '下载' },
      alternatives: [
        { type: 'name', role: 'link', name: { en: ['Download'], 'zh-CN': ['下载'] } },
        { type: 'name', role: 'button', name: { en: ['Download'], 'zh-CN': ['下载'] } },
        { type: 'intent', intent: 'download' },
      ],
      within: 'page',
      from: 'backupHelp',
    },
  },

  objects: [
    {
      id: 'contacts',
      name: { en: 'Contacts', 'zh-CN': '联系人' },
      path: '/contacts/{id}/objects/0-1/views/all/list',
      at: { type: 'path', path: '^/contacts/\\d+/objects/0-1(/views/all(/list)?)?/?$' },
      count: [
        '([\\d][\\d,.\\s]*?)\\s*(?:records|contacts)\\b',
        '([\\d][\\d,.\\s]*?)\\s*(?:条|个|位)\\s*(?:记录|联系人)',
      ],
      in: ['backup'],
      fileName: '(contacts?|联系人).*\\.csv$',
      columns: ['Record ID', 'Email'],
      idColumn: 'Record ID',
      references: [{ column: 'Associated Company IDs', object: 'companies' }],
      from: 'publicCode',
    },
    {
      id: 'companies',
      name: { en: 'Companies', 'zh-CN': '公司' },
      path: '/contacts/{id}/objects/0-2/views/all/list',
      at: { type: 'path', path: '^/contacts/\\d+/objects/0-2(/views/all(/list)?)?/?$' },
      count: [
        '([\\d][\\d,.\\s]*?)\\s*(?:records|companies)\\b',
        '([\\d][\\d,.\\s]*?)\\s*(?:条|个|家)\\s*(?:记录|公司)',
      ],
      in: ['backup'],
      fileName: '(compan(y|ies)|公司).*\\.csv$',
      columns: ['Record ID'],
      idColumn: 'Record ID',
      from: 'publicCode',
    },
    {
      id: 'deals',
      name: { en: 'Deals', 'zh-CN': '交易' },
      path: '/contacts/{id}/objects/0-3/views/all/list',
      at: { type: 'path', path: '^/contacts/\\d+/objects/0-3(/views/all(/list)?)?/?$' },
      count: ['([\\d][\\d,.\\s]*?)\\s*(?:records|deals)\\b', '([\\d][\\d,.\\s]*?)\\s*(?:条|个|笔)\\s*(?:记录|交易)'],
      in: ['backup'],
      fileName: '(deals?|交易).*\\.csv$',
      columns: ['Record ID', 'Deal Name'],
      idColumn: 'Record ID',
      references: [{ column: 'Associated Company IDs (Primary)', object: 'companies' }],
      from: 'publicCode',
    },
  ],

  cancel: {
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
          en: 'Every subscription and add-on is cancelled by itself. Paid seats may have to be unassigned first.',
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
  },

  guides: {
    cancel: {
      title: { en: 'Turn off renewal', 'zh-CN': '关闭自动续订' },
      goal: cancelled,
      finished: {
        en: 'Renewal is off. Keep this page as evidence now: press the Clean Exit button in the toolbar.',
        'zh-CN': '自动续订已关闭。现在请点击工具栏上的 Clean Exit 按钮，把此页面存为凭证。',
      },
      steps: [
        {
          id: 'menu',
          say: { en: 'Open the account menu at the top right.', 'zh-CN': '打开右上角的账户菜单。' },
          target: 'accountMenu',
          risk: 'read',
          done: { type: 'any', of: [billing, { type: 'target', target: 'accountAndBilling' }] },
          effect: { type: 'target', target: 'accountAndBilling' },
          from: 'cancelHelp',
        },
        {
          id: 'billing',
          say: { en: 'Choose Account & Billing.', 'zh-CN': '选择“账户与账单（Account & Billing）”。' },
          target: 'accountAndBilling',
          risk: 'read',
          done: billing,
          effect: billing,
          from: 'cancelHelp',
        },
        {
          id: 'tab',
          say: { en: 'Open the Subscriptions tab.', 'zh-CN': '打开“订阅（Subscriptions）”标签页。' },
          at: 'subscription',
          target: 'subscriptionsTab',
          risk: 'read',
          done: { type: 'any', of: [{ type: 'control', name: turnOffRenewal }, cancelled] },
          effect: { type: 'control', name: turnOffRenewal },
          decoys: [
            {
              target: 'deleteAccount',
              why: { en: 'Deletes the account and its data', 'zh-CN': '会删除账户和数据' },
            },
          ],
          from: 'cancelHelp',
        },
        {
          id: 'open',
          say: {
            en: 'Press “Cancel auto-renewal” beside the subscription. A panel opens; nothing is cancelled yet.',
            'zh-CN': '点击订阅旁的“取消自动续订”。会打开一个面板，此时还没有取消任何东西。',
          },
          at: 'subscription',
          target: 'turnOffRenewal',
          risk: 'reversible',
          done: {
            type: 'any',
            of: [
              { type: 'target', target: 'understand' },
              { type: 'target', target: 'next' },
              { type: 'target', target: 'cancelMyRenewal' },
              cancelled,
            ],
          },
          effect: {
            type: 'any',
            of: [
              { type: 'target', target: 'understand' },
              { type: 'target', target: 'next' },
              { type: 'target', target: 'cancelMyRenewal' },
            ],
          },
          decoys: [
            {
              target: 'deleteAccount',
              why: { en: 'Deletes the account and its data', 'zh-CN': '会删除账户和数据' },
            },
          ],
          from: 'cancelHelp',
        },
        {
          id: 'understand',
          say: {
            en: 'Read what will be lost, then tick that you understand.',
            'zh-CN': '先看清会失去什么，再勾选“我了解”。',
          },
          target: 'understand',
          risk: 'reversible',
          optional: true,
          done: {
            type: 'any',
            of: [
              { type: 'target', target: 'understand', checked: true },
              { type: 'target', target: 'cancelMyRenewal' },
              cancelled,
            ],
          },
          effect: { type: 'target', target: 'understand', checked: true },
          from: 'cancelHelp',
        },
        {
          id: 'next',
          say: { en: 'Go on with Next.', 'zh-CN': '点击“下一步”。' },
          target: 'next',
          risk: 'reversible',
          optional: true,
          done: {
            type: 'any',
            of: [
              {
                type: 'all',
                of: [
                  {
                    type: 'visible',
                    css: '[role=dialog] input[type=radio], [role=dialog] [role=radio], [role=dialog] textarea',
                  },
                  { type: 'not', of: { type: 'target', target: 'understand' } },
                ],
              },
              { type: 'target', target: 'cancelMyRenewal' },
              cancelled,
            ],
          },
          from: 'cancelHelp',
        },
        {
          id: 'reason',
          say: {
            en: 'Say why you are leaving, in your own choice, and continue until the last button shows.',
            'zh-CN': '自己选择离开的原因，然后继续，直到最后一个按钮出现。',
          },
          risk: 'reversible',
          done: {
            type: 'any',
            of: [{ type: 'target', target: 'declineOffer' }, { type: 'target', target: 'cancelMyRenewal' }, cancelled],
          },
          decoys: [
            {
              target: 'keepPlan',
              why: { en: 'Keeps the plan', 'zh-CN': '会保留套餐' },
            },
            {
              target: 'pause',
              why: { en: 'Pauses, does not cancel', 'zh-CN': '只是暂停，不是取消' },
            },
          ],
          from: 'cancelHelp',
        },
        {
          id: 'offer',
          say: {
            en: 'An offer to stay may show up. To go on leaving, choose the way past it.',
            'zh-CN': '可能会出现挽留优惠。要继续退订，请选择拒绝优惠、继续取消的按钮。',
          },
          target: 'declineOffer',
          risk: 'reversible',
          optional: true,
          done: { type: 'any', of: [{ type: 'target', target: 'cancelMyRenewal' }, cancelled] },
          decoys: [
            {
              target: 'keepPlan',
              why: { en: 'Keeps the plan', 'zh-CN': '会保留套餐' },
            },
            {
              target: 'pause',
              why: { en: 'Pauses, does not cancel', 'zh-CN': '只是暂停，不是取消' },
            },
          ],
          from: 'guess',
        },
        {
          id: 'confirm',
          say: {
            en: 'This is the last button: “Cancel my renewal”. Only you press it.',
            'zh-CN': '这是最后一个按钮：“取消我的续订（Cancel my renewal）”。只能由你本人点击。',
          },
          target: 'cancelMyRenewal',
          risk: 'irreversible',
          warn: {
            en: 'From the renewal date the account drops to the free tools and all connected users lose the paid features. What is paid for the current term is not refunded. Export your data first.',
            'zh-CN': '自续订日起，账户降为免费工具，所有关联用户失去付费功能；当前承诺期已付费用不退。请先导出数据。',
          },
          done: cancelled,
          effect: cancelled,
          decoys: [
            {
              target: 'keepPlan',
              why: { en: 'Keeps the plan', 'zh-CN': '会保留套餐' },
            },
            {
              target: 'pause',
              why: { en: 'Pauses, does not cancel', 'zh-CN': '只是暂停，不是取消' },
            },
          ],
          from: 'cancelHelp',
        },
      ],
    },
    export: {
      title: { en: 'Create and download a backup', 'zh-CN': '创建并下载备份' },
      finished: {
        en: 'When the download has ended, drop the file on the side panel to have it checked.',
        'zh-CN': '下载完成后，把文件拖到侧边栏进行核对。',
      },
      steps: [
        {
          id: 'settings',
          say: { en: 'Open the settings (gear) in the top bar.', 'zh-CN': '打开顶部栏的设置（齿轮图标）。' },
          target: 'settings',
          risk: 'read',
          done: {
            type: 'any',
            of: [
              { type: 'path', path: '^/settings/' },
              { type: 'target', target: 'backupLink' },
              { type: 'place', place: 'export' },
            ],
          },
          effect: {
            type: 'any',
            of: [
              { type: 'path', path: '^/settings/' },
              { type: 'target', target: 'dataManagement' },
            ],
          },
          from: 'backupHelp',
        },
        {
          id: 'section',
          say: { en: 'Open Data management.', 'zh-CN': '展开“数据管理（Data management）”。' },
          target: 'dataManagement',
          risk: 'read',
          optional: true,
          done: {
            type: 'any',
            of: [
              { type: 'target', target: 'backupLink' },
              { type: 'place', place: 'export' },
            ],
          },
          effect: { type: 'target', target: 'backupLink' },
          from: 'backupHelp',
        },
        {
          id: 'page',
          say: { en: 'Open Backup & restore.', 'zh-CN': '打开“备份与恢复（Backup & restore）”。' },
          target: 'backupLink',
          risk: 'read',
          done: { type: 'place', place: 'export' },
          effect: { type: 'place', place: 'export' },
          from: 'backupHelp',
        },
        {
          id: 'create',
          say: { en: 'Press “Create backup”.', 'zh-CN': '点击“创建备份”。' },
          why: {
            en: 'Starter and Pro accounts may do this once a week, Enterprise every 24 hours.',
            'zh-CN': 'Starter 和 Pro 账户每周一次，Enterprise 每 24 小时一次。',
          },
          at: 'export',
          target: 'createBackup',
          risk: 'reversible',
          done: { type: 'any', of: [{ type: 'target', target: 'create' }, backupBegun] },
          effect: { type: 'target', target: 'create' },
          from: 'backupHelp',
        },
        {
          id: 'start',
          say: {
            en: 'Press “Create” in the dialog. The backup then takes a while.',
            'zh-CN': '在对话框中点击“创建”。备份需要一些时间。',
          },
          target: 'create',
          risk: 'reversible',
          done: backupBegun,
          effect: { type: 'not', of: { type: 'target', target: 'create' } },
          from: 'backupHelp',
        },
        {
          id: 'download',
          say: {
            en: 'When the backup is ready, press “Download”. Leaving this page is fine: the guide waits.',
            'zh-CN': '备份完成后点击“下载”。可以离开此页面，向导会等着。',
          },
          at: 'export',
          target: 'download',
          risk: 'read',
          within: 3_600,
          from: 'backupHelp',
        },
      ],
    },
  },

  exports: [
    {
      id: 'backup',
      name: { en: 'Backup of the CRM data', 'zh-CN': 'CRM 数据备份' },
      scope: 'everything',
      at: 'export',
      guide: 'export',
      formats: ['zip', 'csv'],
      fileName: '\\.(zip|csv|xlsx?)$',
      who: {
        en: 'a super admin, from the Starter edition on',
        'zh-CN': '超级管理员（Super Admin），Starter 及以上版本',
      },
      ready: {
        en: 'HubSpot shows a notification; the download is there and on the backup page.',
        'zh-CN': 'HubSpot 会发站内通知；可在通知或备份页面下载。',
      },
      kept: { amount: 14, unit: 'days', from: 'backupHelp' },
      next: [
        { amount: 7, unit: 'days', for: { en: 'Starter and Pro', 'zh-CN': 'Starter 和 Pro' }, from: 'backupHelp' },
        { amount: 24, unit: 'hours', for: { en: 'Enterprise', 'zh-CN': 'Enterprise' }, from: 'backupHelp' },
      ],
      contains: {
        en: 'Records and property values of contacts, companies, deals, tickets, custom objects, products, calls, conversations and tasks, one CSV per object in a zip; no file for an object without records.',
        'zh-CN':
          '联系人、公司、交易、工单、自定义对象、产品、通话、会话和任务的记录与字段值；zip 中每个对象一个 CSV，没有记录的对象没有文件。',
      },
      never: {
        en: 'Links between records (associations) and activity history are never in it.',
        'zh-CN': '从不包含记录之间的关联和活动历史。',
      },
      from: 'backupHelp',
    },
  ],

  terms: {
    refund: [
      {
        text: {
          en: 'The plan is charged until the commitment term ends; nothing is paid back for the rest of it.',
          'zh-CN': '套餐会收费到承诺期结束，剩余时间不退款。',
        },
        from: 'cancelHelp',
      },
    ],
  },

  support: [
    {
      channel: 'in-app',
      text: {
        en: 'Help in the app: chat and e-mail from Starter, phone from Professional.',
        'zh-CN': '应用内“帮助”：Starter 起可用聊天和邮件，Professional 起可用电话。',
      },
      ask: { en: 'the Hub ID', 'zh-CN': 'Hub ID' },
      from: 'supportHelp',
    },
  ],

  unknown: [
    {
      en: 'How long HubSpot keeps the data after the account ends: the sources contradict each other. Look it up in your contract.',
      'zh-CN': '账户结束后 HubSpot 保留数据多久：来源相互矛盾，请以合同为准。',
    },
    {
      en: 'The notice period: third parties speak of 30 days, HubSpot’s own pages show only the renewal date. Look it up in your contract.',
      'zh-CN': '提前通知期：第三方称 30 天，HubSpot 页面只显示续订日期，请以合同为准。',
    },
    {
      en: 'The exact wording of today’s Chinese interface.',
      'zh-CN': '当前中文界面的确切用语。',
    },
  ],
});
