import { defineSite } from '../schema.ts';
import { cancelSubscription, guides, targets } from './cancel.ts';
import { hosts } from './hosts.ts';
import { api, objects } from './objects.ts';
import { sources } from './sources.ts';

export const dynamics365 = defineSite({
  id: 'dynamics365',
  name: { en: 'Microsoft Dynamics 365', 'zh-CN': 'Microsoft Dynamics 365' },
  sources,
  hosts,

  account: {
    id: [{ type: 'host', host: '^([\\w-]+)\\.crm\\d*\\.(?:dynamics\\.(?:com|cn)|microsoftdynamics\\.us)$' }],
    name: 'a[data-id="appBreadCrumb"]',
    called: { en: 'Organization', 'zh-CN': '组织' },
    from: 'regions',
  },
  signedIn: {
    when: { type: 'visible', css: '[data-id*="topBar"], #ApplicationShell, #mectrl_main_trigger, #meInitialsButton' },
    from: 'publicCode',
  },
  mayCancel: {
    who: {
      en: 'a billing administrator (older billing accounts), or an owner or contributor of the billing account or billing profile (newer ones); a system administrator of the organization is not enough',
      'zh-CN':
        '账单管理员（旧版计费账户），或计费账户/计费档案的所有者或参与者（新版）；仅有组织的系统管理员角色是不够的',
    },
    yes: {
      type: 'all',
      of: [
        { type: 'role', role: 'billing' },
        { type: 'control', name: cancelSubscription },
      ],
    },
    from: 'cancelHelp',
  },

  places: {
    subscription: {
      name: { en: 'Your products', 'zh-CN': '你的产品' },
      path: '/AdminPortal/Home#/subscriptions',
      role: 'billing',
      at: {
        type: 'all',
        of: [
          { type: 'role', role: 'billing' },
          { type: 'hash', hash: '^#/(subscriptions|billing)' },
        ],
      },
      words: {
        en: 'Microsoft 365 admin center › Billing › Your products (21Vianet: Billing › Subscriptions)',
        'zh-CN': 'Microsoft 365 管理中心 › 计费 › 你的产品（世纪互联：计费 › 订阅）',
      },
      from: 'publicCode',
    },
    export: {
      name: { en: 'A list in the app', 'zh-CN': '应用中的列表' },
      path: '/main.aspx?pagetype=entitylist&etn=account',
      at: { type: 'query', query: '[?&]pagetype=entitylist' },
      words: {
        en: 'Open a table’s list in the app › Export to Excel',
        'zh-CN': '在应用中打开某张表的列表 › 导出到 Excel',
      },
      from: 'publicCode',
    },
    tables: {
      name: { en: 'Tables', 'zh-CN': '表' },
      role: 'setup',
      at: {
        type: 'all',
        of: [
          { type: 'role', role: 'setup' },
          { type: 'path', path: '/entities|/tables' },
        ],
      },
      words: {
        en: 'make.powerapps.com › Tables › Data › Export data',
        'zh-CN': 'make.powerapps.com › 表 › 数据 › 导出数据',
      },
      from: 'tableHelp',
    },
    users: {
      name: { en: 'Users', 'zh-CN': '用户' },
      role: 'setup',
      at: {
        type: 'all',
        of: [
          { type: 'role', role: 'setup' },
          { type: 'path', path: '/manage/environments/[^/]+/[^/]+/users' },
        ],
      },
      words: {
        en: 'Power Platform admin center › Environments › your environment › Users',
        'zh-CN': 'Power Platform 管理中心 › 环境 › 您的环境 › 用户',
      },
      from: 'publicCode',
    },
    auditLog: {
      name: { en: 'Audit and logs', 'zh-CN': '审核和日志' },
      role: 'setup',
      at: {
        type: 'all',
        of: [
          { type: 'role', role: 'setup' },
          { type: 'path', path: '/audit' },
        ],
      },
      words: {
        en: 'Power Platform admin center › Environments › your environment › Settings › Audit and logs',
        'zh-CN': 'Power Platform 管理中心 › 环境 › 您的环境 › 设置 › 审核和日志',
      },
      from: 'backupHelp',
    },
  },

  targets,
  guides,
  objects,
  api,

  cancel: {
    kind: 'turn-off-renewal',
    at: 'subscription',
    guide: 'cancel',
    warnings: [
      {
        text: {
          en: 'Newer billing accounts get money back only within seven days of the start or renewal. Later, only renewal can be turned off; an annual plan that is paid monthly is charged to its end.',
          'zh-CN': '新版计费账户仅在开始或续订后七天内可退款；之后只能关闭续订，按月付的年度套餐会收费到期满。',
        },
        from: 'cancelHelp',
      },
      {
        text: {
          en: 'Bought through a partner: only the partner can cancel.',
          'zh-CN': '通过合作伙伴购买的，只能由合作伙伴取消。',
        },
        from: 'cancelHelp',
      },
      {
        text: {
          en: 'Cancelling a monthly plan at once skips the 30 days in which everybody could still work.',
          'zh-CN': '月付套餐立即取消时，会跳过原本仍可使用的 30 天。',
        },
        from: 'expiryHelp',
      },
      {
        text: {
          en: 'Deleting an environment is not cancelling: it removes the data, and the subscription goes on.',
          'zh-CN': '删除环境不等于取消订阅：数据会被删除，而订阅仍在继续。',
        },
        from: 'backupHelp',
      },
    ],
    confirmation: {
      text: {
        en: 'The subscription’s own page shows its state. How the confirmation mail reads is in no source.',
        'zh-CN': '订阅页面会显示状态；确认邮件的用语没有来源。',
      },
      from: 'cancelHelp',
    },
    from: 'cancelHelp',
  },

  exports: [
    {
      id: 'excel',
      name: { en: 'Export of a list to Excel', 'zh-CN': '列表导出到 Excel' },
      scope: 'one-object',
      at: 'export',
      guide: 'export',
      formats: ['xlsx'],
      fileName: '\\.xlsx$',
      who: {
        en: 'a user with the right to export to Excel',
        'zh-CN': '拥有“导出到 Excel”权限的用户',
      },
      ready: { en: 'at once, as a download', 'zh-CN': '立即下载' },
      most: { rows: 100_000, from: 'excelHelp' },
      contains: {
        en: 'The rows and columns of one view, after three hidden columns with the record’s id, a check value and the time of the last change.',
        'zh-CN': '一个视图中的行和列，前面有三个隐藏列：记录 ID、校验值和最后修改时间。',
      },
      never: {
        en: 'Columns that the view does not show, the time of date columns, attached files.',
        'zh-CN': '视图中没有的列、日期列的时间部分、附件。',
      },
      from: 'excelHelp',
    },
    {
      id: 'table',
      name: { en: 'Export of tables as CSV', 'zh-CN': '以 CSV 导出表' },
      scope: 'one-object',
      at: 'tables',
      formats: ['csv'],
      fileName: '\\.(csv|zip)$',
      ready: {
        en: 'after up to 12 minutes; what takes longer fails',
        'zh-CN': '最长 12 分钟；超时会失败',
      },
      contains: {
        en: 'All rows of each chosen table with its key, a CSV each.',
        'zh-CN': '所选每张表的全部行及主键，每张表一个 CSV。',
      },
      never: {
        en: 'Owner, created and modified by and when, choices with several values, pictures and files.',
        'zh-CN': '负责人、创建和修改的人与时间、多选项、图片和文件。',
      },
      from: 'tableHelp',
    },
  ],

  terms: {
    refund: [
      {
        text: {
          en: 'Newer billing accounts: in part, within seven days of the start or renewal. Older ones: in part, at any time.',
          'zh-CN': '新版计费账户：开始或续订后七天内按比例退款；旧版：随时按比例退款。',
        },
        clock: { amount: 7, unit: 'days', side: 'after', of: 'term-start' },
        from: 'cancelHelp',
      },
    ],
    retention: [
      {
        text: {
          en: 'After the end: 30 days in which it still works, then 90 days in which only administrators get in, then it is deleted.',
          'zh-CN': '到期后：30 天仍可使用，之后 90 天仅管理员可进入，然后删除。',
        },
        clock: { amount: 120, unit: 'days', side: 'after', of: 'term-end' },
        from: 'expiryHelp',
      },
      {
        text: {
          en: 'When the last licence is gone, administrators are written to 14, 7 and 1 days before an environment is switched off; ten days after the last mail it is deleted.',
          'zh-CN': '最后一个许可证失效后，会在停用环境前 14、7、1 天通知管理员；最后一封邮件十天后删除。',
        },
        from: 'cleanupHelp',
      },
    ],
    reactivation: [
      {
        text: {
          en: 'Your products › the subscription › Reactivate, as long as it is not deleted.',
          'zh-CN': '你的产品 › 该订阅 › 重新激活，删除前均可。',
        },
        from: 'reactivateHelp',
      },
    ],
  },

  support: [
    {
      channel: 'portal',
      text: {
        en: 'Support in the Microsoft 365 admin center, or the partner you bought from',
        'zh-CN': 'Microsoft 365 管理中心内的支持，或您购买时的合作伙伴',
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
  ],

  unknown: [
    {
      en: 'What the files of an Excel export are called; the table’s name is expected in it.',
      'zh-CN': 'Excel 导出文件的命名规则；此处假定名称包含表名。',
    },
    {
      en: 'Whether several tables that are exported as CSV come in one zip.',
      'zh-CN': '以 CSV 导出多张表时是否打包为一个 zip。',
    },
    {
      en: 'The reasons offered when cancelling, and the confirmation mail.',
      'zh-CN': '取消时的原因选项以及确认邮件。',
    },
    {
      en: 'The refund rules and the data retention of 21Vianet.',
      'zh-CN': '世纪互联的退款规则和数据保留期。',
    },
    {
      en: 'The Chinese labels of the newer cancelling pane and of “Export to Excel”.',
      'zh-CN': '新版取消窗格和“Export to Excel”的中文用语。',
    },
    {
      en: 'The address of the list of subscriptions at 21Vianet: the one of the worldwide portal is used.',
      'zh-CN': '世纪互联订阅列表的地址：此处沿用全球版门户的地址。',
    },
  ],
});
