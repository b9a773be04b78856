import { defineSite } from '../schema.ts';
import { guides } from './guides.ts';
import { api, objects } from './objects.ts';
import { sources } from './sources.ts';
import { targets } from './targets.ts';
import { billing, cancelled, cancelMySubscription } from './words.ts';

export const pipedrive = defineSite({
  id: 'pipedrive',
  name: { en: 'Pipedrive', 'zh-CN': 'Pipedrive' },
  sources,

  hosts: [
    {
      host: '*.pipedrive.com',
      region: 'world',
      except: [
        ...['www.pipedrive.com', 'support.pipedrive.com', 'developers.pipedrive.com', 'api.pipedrive.com'],
        ...['oauth.pipedrive.com', 'community.pipedrive.com', 'status.pipedrive.com'],
      ],
      from: 'publicCode',
    },
    { host: 'app.pipedrive.com', role: 'accounts', region: 'world', from: 'publicCode' },
  ],

  account: {
    id: [{ type: 'host', host: '^(?!app\\.)([a-z0-9-]+)\\.pipedrive\\.com$' }],
    called: { en: 'Company domain', 'zh-CN': '公司域名' },
    from: 'publicCode',
  },
  signedIn: { when: { type: 'visible', css: '#froot-nav, #froot-header' }, from: 'publicCode' },
  signedOut: {
    when: {
      type: 'any',
      of: [
        { type: 'path', path: '^/auth/login' },
        { type: 'visible', css: 'input#login' },
      ],
    },
    from: 'publicCode',
  },
  mayCancel: {
    who: {
      en: 'a user with account settings access',
      'zh-CN': '拥有账户设置权限（account settings access）的用户',
    },
    yes: { type: 'all', of: [billing, { type: 'control', name: cancelMySubscription }] },
    from: 'cancelHelp',
  },
  cancelled: {
    yes: cancelled,
    no: { type: 'all', of: [billing, { type: 'control', name: cancelMySubscription }] },
    from: 'guess',
  },

  places: {
    subscription: {
      name: { en: 'Billing', 'zh-CN': '账单' },
      path: '/settings/subscription',
      at: billing,
      words: { en: 'Your picture (top right) › Billing', 'zh-CN': '右上角头像 › Billing（账单）' },
      from: 'publicCode',
    },
    export: {
      name: { en: 'Export data', 'zh-CN': '导出数据' },
      path: '/settings/export',
      at: { type: 'path', path: '^/settings/export' },
      words: {
        en: 'Left sidebar › Tools and apps › Export data',
        'zh-CN': '左侧栏 › Tools and apps（工具与应用）› Export data（导出数据）',
      },
      from: 'backupHelp',
    },
    users: {
      name: { en: 'Manage users', 'zh-CN': '管理用户' },
      at: { type: 'path', path: '^/settings/users' },
      words: {
        en: 'Your picture (top right) › Company settings › Manage users',
        'zh-CN': '右上角头像 › Company settings（公司设置）› Manage users（管理用户）',
      },
      from: 'usersHelp',
    },
    apiAccess: {
      name: { en: 'API', 'zh-CN': 'API' },
      path: '/settings/api',
      at: { type: 'path', path: '^/settings/(personal/)?api' },
      words: {
        en: 'Your picture (top right) › Personal preferences › API',
        'zh-CN': '右上角头像 › Personal preferences（个人偏好）› API',
      },
      from: 'publicCode',
    },
  },

  targets,
  guides,
  objects,
  api,

  cancel: {
    kind: 'self-service-at-term-end',
    at: 'subscription',
    guide: 'cancel',
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
          'zh-CN': '附加项要单独移除：Manage add-ons（管理附加项）› Remove from plan（从套餐移除）。',
        },
        from: 'cancelHelp',
      },
      {
        text: {
          en: 'Pausing is not cancelling: it lasts three months, is for monthly plans only, and the account starts again by itself.',
          'zh-CN': '暂停不等于取消：暂停三个月，仅限月付套餐，到期自动恢复。',
        },
        from: 'pauseTerms',
      },
    ],
    confirmation: {
      text: {
        en: 'An e-mail goes to the billing address, and a yellow bar shows at the top of the app. An older help page says: no e-mail, not cancelled.',
        'zh-CN': '会向账单邮箱发送邮件，应用顶部会出现黄色横幅。较早的帮助页面写明：没有邮件即未取消。',
      },
      from: 'cancelHelp',
    },
    from: 'cancelHelp',
  },

  exports: [
    {
      id: 'export',
      name: { en: 'Export of one kind of record', 'zh-CN': '按类别导出' },
      scope: 'one-object',
      at: 'export',
      guide: 'export',
      formats: ['csv'],
      fileName: '^[a-z]+-\\d+-\\d+( ?\\(\\d+\\))?\\.(csv|xlsx)$',
      who: { en: 'a user with export permission', 'zh-CN': '拥有导出权限的用户' },
      contains: {
        en: 'One kind of record a file, with your own fields: deals, people, organizations and more.',
        'zh-CN': '每个文件一类数据，包含自定义字段：交易、联系人、组织等。',
      },
      never: {
        en: 'Files and e-mails are never in it.',
        'zh-CN': '从不包含文件和邮件。',
      },
      from: 'backupHelp',
    },
  ],

  terms: {
    refund: [
      {
        text: { en: 'Fees are not refunded, not in part either.', 'zh-CN': '费用不退，也不按比例退。' },
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
    ],
    reactivation: [
      {
        text: {
          en: 'Until the data is deleted: sign in, Billing, update the payment, choose a plan. All data comes back.',
          'zh-CN': '数据删除前：登录 › Billing（账单）› 更新付款方式 › 选择套餐，数据全部恢复。',
        },
        from: 'reactivateHelp',
      },
    ],
  },

  support: [
    {
      channel: 'in-app',
      text: { en: 'Help and chat in the app', 'zh-CN': '应用内帮助与聊天' },
      ask: {
        en: 'that you write from the e-mail address of the account',
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
  ],

  unknown: [
    {
      en: 'The wording of the yellow bar and of the confirmation mail.',
      'zh-CN': '黄色横幅和确认邮件的具体用语。',
    },
    {
      en: 'Whether the interface exists in Chinese; the Chinese words here are translations.',
      'zh-CN': '界面是否有中文；此处中文为翻译。',
    },
    {
      en: 'Whether pausing is offered: Pipedrive’s terms say so, a third party says no.',
      'zh-CN': '是否提供暂停：Pipedrive 条款说有，第三方说没有。',
    },
    {
      en: 'How many e-mails in other folders than the inbox there are: only the inbox’s conversations are listed directly.',
      'zh-CN': '收件箱以外的邮件数量：直接读取只列出收件箱会话。',
    },
    {
      en: 'How long a trial’s data is kept: one help page says 30 days, another 60.',
      'zh-CN': '试用账户数据保留多久：一处帮助写 30 天，另一处写 60 天。',
    },
  ],
});
