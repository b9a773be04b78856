import { named } from './named.ts';
import { defineSite, type Words } from './schema.ts';
import { noticeAnswerIsProof } from './usual-texts.ts';

const download: Words = { en: ['Download', 'Download Backup'], 'zh-CN': ['下载', '下载备份'] };

export const odoo = defineSite({
  id: 'odoo',
  name: { en: 'Odoo Online', 'zh-CN': 'Odoo Online' },

  sources: {
    terms: {
      url: 'https://github.com/odoo/documentation/blob/master/content/legal/terms/enterprise.rst',
      note: { en: 'Odoo’s Enterprise agreement', 'zh-CN': 'Odoo 企业版协议' },
      grade: 'A',
      seen: '2026-11',
    },
    databaseHelp: {
      url: 'https://github.com/odoo/documentation/blob/master/content/administration/odoo_online.rst',
      note: { en: 'Odoo’s help on databases, English wording', 'zh-CN': 'Odoo 官方帮助：数据库管理（英文）' },
      grade: 'A',
      seen: '2026-11',
    },
    publicCode: {
      note: { en: 'Odoo’s own and other public code', 'zh-CN': 'Odoo 自身及其他公开代码' },
      grade: 'B',
      seen: '2026-11',
    },
    privacy: {
      note: {
        en: 'A third party, quoting Odoo’s privacy policy',
        'zh-CN': '第三方引述 Odoo 隐私政策',
      },
      grade: 'C',
      seen: '2026-11',
    },
    guess: {
      note: {
        en: 'No source; the addresses that Odoo’s client usually has',
        'zh-CN': '没有来源，Odoo 客户端常用的地址',
      },
      grade: 'D',
      seen: '2026-11',
    },
  },

  hosts: [
    // A company's own web site stands under the same name as its database.
    {
      host: '*.odoo.com',
      region: 'world',
      except: ['www.odoo.com', 'accounts.odoo.com', 'apps.odoo.com'],
      path: '^/(web|odoo)(/|$)',
      from: 'guess',
    },
    {
      host: 'www.odoo.com',
      role: 'billing',
      region: 'world',
      path: '^/([a-z]{2}(_[A-Z]{2})?/)?my/(databases|subscriptions?)(/|$)',
      from: 'databaseHelp',
    },
    { host: 'accounts.odoo.com', role: 'accounts', region: 'world', path: '^/my(/|$)', from: 'publicCode' },
  ],
  account: {
    id: [{ type: 'host', host: '^(?!(?:www|accounts)\\.)([a-z0-9-]+)\\.odoo\\.com$' }],
    called: { en: 'Database', 'zh-CN': '数据库' },
    from: 'guess',
  },
  signedOut: { when: { type: 'path', path: '^/web/login' }, from: 'guess' },
  mayCancel: {
    who: {
      en: 'whoever signed the contract: notice is given in writing',
      'zh-CN': '合同签署方：以书面形式发出通知',
    },
    from: 'terms',
  },

  places: {
    subscription: {
      name: { en: 'Subscriptions', 'zh-CN': '订阅' },
      path: '/my/subscriptions',
      role: 'billing',
      at: {
        type: 'all',
        of: [
          { type: 'role', role: 'billing' },
          { type: 'path', path: '/my/subscriptions?(/|$)' },
        ],
      },
      words: {
        en: 'odoo.com › My Account › Subscriptions; the one that runs is marked “In Progress”',
        'zh-CN': 'odoo.com › 我的账户 › 订阅；进行中的标有“In Progress”',
      },
      from: 'publicCode',
    },
    export: {
      name: { en: 'Database manager', 'zh-CN': '数据库管理' },
      path: '/my/databases',
      role: 'billing',
      at: {
        type: 'all',
        of: [
          { type: 'role', role: 'billing' },
          { type: 'path', path: '/my/databases(/|$)' },
        ],
      },
      words: {
        en: 'odoo.com › My Databases, then the gear beside the database',
        'zh-CN': 'odoo.com › 我的数据库，再点数据库旁的齿轮',
      },
      from: 'databaseHelp',
    },
    lists: {
      name: { en: 'A list', 'zh-CN': '列表' },
      at: { type: 'path', path: '^/(web|odoo)(/|$)' },
      words: {
        en: 'any list view › tick all › Action › Export',
        'zh-CN': '任一列表视图 › 全选 › 动作（Action）› 导出（Export）',
      },
      from: 'publicCode',
    },
  },

  targets: {
    download: {
      label: { en: 'Download', 'zh-CN': '下载（Download）' },
      alternatives: [...named(download, 'menuitem', 'link', 'button'), { type: 'intent', intent: 'download' }],
      from: 'databaseHelp',
    },
    deleteDatabase: {
      label: { en: 'Delete', 'zh-CN': '删除（Delete）' },
      alternatives: [
        { type: 'name', role: 'menuitem', name: { en: ['Delete'], 'zh-CN': ['删除'] } },
        { type: 'name', role: 'button', name: { en: ['Delete'], 'zh-CN': ['删除'] } },
      ],
      from: 'databaseHelp',
    },
  },

  guides: {
    export: {
      title: { en: 'Download a full backup', 'zh-CN': '下载完整备份' },
      finished: {
        en: 'Drop the zip on the side panel to have it checked. It holds dump.sql, the folder filestore and manifest.json.',
        'zh-CN': '把 zip 拖到侧边栏核对。其中有 dump.sql、filestore 文件夹和 manifest.json。',
      },
      steps: [
        {
          id: 'download',
          say: {
            en: 'Press the gear beside the database, then “Download”.',
            'zh-CN': '点击数据库旁的齿轮，再点“Download（下载）”。',
          },
          why: {
            en: 'It is greyed out when the database is too large: then ask at odoo.com/help.',
            'zh-CN': '数据库过大时按钮为灰色，请到 odoo.com/help 申请。',
          },
          at: 'export',
          target: 'download',
          risk: 'read',
          within: 600,
          decoys: [
            {
              target: 'deleteDatabase',
              why: { en: 'Deletes the database at once, for good', 'zh-CN': '会立即永久删除数据库' },
            },
          ],
          from: 'databaseHelp',
        },
      ],
    },
  },

  objects: [
    {
      id: 'database',
      name: { en: 'All records', 'zh-CN': '全部记录' },
      in: ['backup'],
      fileName: '^dump\\.sql$',
      from: 'publicCode',
    },
    {
      id: 'attachments',
      name: { en: 'Attachments', 'zh-CN': '附件' },
      in: ['backup'],
      missing: {
        en: 'They are in the folder filestore under internal names; dump.sql says which is which.',
        'zh-CN': '附件在 filestore 文件夹中，用内部名称保存，对应关系在 dump.sql 里。',
      },
      from: 'publicCode',
    },
  ],

  cancel: {
    kind: 'written-notice',
    at: 'subscription',
    words: {
      text: {
        en: 'Give notice in writing, at least 30 days before the end of the term: contract or subscription number, database, end date. Send it through odoo.com/help as well, and ask for a written answer.',
        'zh-CN':
          '至少在期满前 30 天发出书面通知，写明合同或订阅编号、数据库名和终止日期。同时在 odoo.com/help 提交，并要求书面答复。',
      },
      from: 'terms',
    },
    warnings: [
      {
        text: {
          en: 'Without notice the contract renews for the same term, and the price may go up by 7%.',
          'zh-CN': '未通知则按相同期限续约，价格最多可上调 7%。',
        },
        from: 'terms',
      },
      {
        text: {
          en: '“Delete” in the database manager takes effect at once and for good. It isn’t notice: the contract goes on.',
          'zh-CN': '数据库管理中的“Delete（删除）”立即且永久删除数据库。它不算通知，合同照常有效。',
        },
        from: 'databaseHelp',
      },
    ],
    confirmation: {
      text: noticeAnswerIsProof,
      from: 'terms',
    },
    from: 'terms',
  },

  exports: [
    {
      id: 'backup',
      name: { en: 'Backup of the database', 'zh-CN': '数据库备份' },
      scope: 'everything',
      at: 'export',
      guide: 'export',
      formats: ['zip', 'sql'],
      fileName: '\\.zip$',
      ready: { en: 'at once; greyed out when the database is too large', 'zh-CN': '立即下载；数据库过大时不可用' },
      contains: {
        en: 'All records as SQL (dump.sql), all attachments (filestore), and manifest.json.',
        'zh-CN': '全部记录（dump.sql）、全部附件（filestore）和 manifest.json。',
      },
      from: 'databaseHelp',
    },
    {
      id: 'list',
      name: { en: 'Export of one list', 'zh-CN': '导出一个列表' },
      scope: 'one-object',
      at: 'lists',
      formats: ['csv', 'xlsx'],
      fileName: '\\.(csv|xlsx)$',
      contains: {
        en: 'One list, with the columns you choose. Take “I want to update data (import-compatible export)”.',
        'zh-CN': '一个列表，列可自选。请选择“I want to update data（可再导入的导出）”。',
      },
      from: 'publicCode',
    },
  ],

  terms: {
    renewal: [
      {
        text: {
          en: 'It renews for the same term; the price may go up by 7%.',
          'zh-CN': '按相同期限自动续约，价格最多可上调 7%。',
        },
        from: 'terms',
      },
    ],
    notice: [
      {
        text: {
          en: 'In writing, at least 30 days before the end of the term.',
          'zh-CN': '至少在期满前 30 天书面通知。',
        },
        clock: { amount: 30, unit: 'days', side: 'before', of: 'term-end' },
        from: 'terms',
      },
    ],
    retention: [
      {
        text: {
          en: 'On termination Odoo deletes the database or gives it back.',
          'zh-CN': '终止后 Odoo 删除或返还数据库。',
        },
        from: 'terms',
      },
      {
        text: {
          en: 'The database is off for about three weeks, then destroyed; backups are kept up to twelve months.',
          'zh-CN': '到期后约三周停用，然后销毁；备份最多保留十二个月。',
        },
        clock: { amount: 21, unit: 'days', side: 'after', of: 'term-end' },
        from: 'privacy',
      },
    ],
  },
  support: [
    {
      channel: 'portal',
      to: 'https://www.odoo.com/help',
      text: { en: 'Help form; telephone numbers are there, too', 'zh-CN': '帮助表单，页面上也有电话' },
      ask: { en: 'the contract or subscription number', 'zh-CN': '合同或订阅编号' },
      from: 'terms',
    },
  ],

  unknown: [
    {
      en: 'Whether odoo.com has a button to close a subscription: none is documented.',
      'zh-CN': 'odoo.com 是否有关闭订阅的按钮：没有文档说明。',
    },
    {
      en: 'An Odoo on a server or under a name of your own: enter its address by hand.',
      'zh-CN': '自建或使用自有域名的 Odoo：请手动添加其地址。',
    },
    { en: 'What the backup’s file is called.', 'zh-CN': '备份文件的名称。' },
    { en: 'The Chinese wording of the portal.', 'zh-CN': '客户门户的中文用语。' },
  ],
});
