import { type Condition, defineSite, type SiteInput, type Words } from './schema.ts';

// The interface was seen in Chinese only; the English words are translations.
const startBackup: Words = {
  en: ['Start backup', 'Start Backup', 'Begin backup', 'Back up now', 'Create backup'],
  'zh-CN': ['开始备份', '立即备份', '新建备份', '创建备份'],
};
const dataBackup: Words = { en: ['Data backup', 'Data Backup', 'Backup'], 'zh-CN': ['数据备份'] };
const headings = 'h1, h2, h3, h4, [role=heading]';

/** A form to sign in with; it may stand at any address of the team. */
const signInForm: Condition = {
  type: 'any',
  of: [
    { type: 'visible', css: 'input[type=password]' },
    { type: 'control', name: { en: ['Sign in', 'Log in', 'Login'], 'zh-CN': ['登录', '登入', '立即登录'] } },
  ],
};
const inAdministration: Condition = { type: 'path', path: '^/admin(/|$)' };

type Target = SiteInput['targets'][string];

/** An entry of the administration’s menu: libraries make links, menu entries, tabs or plain buttons of them. */
const menuEntry = (label: Target['label'], name: Words): Target => ({
  label,
  alternatives: (['link', 'menuitem', 'tab', 'button'] as const).map((role) => ({ type: 'name', role, name })),
  within: 'page',
  from: 'backupNews',
});

const sees = (target: string): Condition => ({ type: 'target', target });
const anyOf = (...of: Condition[]): Condition => ({ type: 'any', of });
const atBackups: Condition = { type: 'place', place: 'export' };

export const pingcode = defineSite({
  id: 'pingcode',
  name: { en: 'PingCode', 'zh-CN': 'PingCode' },

  sources: {
    backupNews: {
      url: 'https://blog.pingcode.com/v4-11-0-release',
      note: { en: 'PingCode’s release notes', 'zh-CN': 'PingCode 官方版本说明' },
      grade: 'A',
      seen: '2026-11',
    },
    membersNews: {
      url: 'https://blog.pingcode.com',
      note: { en: 'PingCode’s release notes of version 2.10', 'zh-CN': 'PingCode 官方 2.10 版本说明' },
      grade: 'A',
      seen: '2026-11',
    },
    publicCode: {
      note: { en: 'PingCode’s own browser extension', 'zh-CN': 'PingCode 团队的浏览器扩展代码' },
      grade: 'B',
      seen: '2026-11',
    },
    guess: {
      note: { en: 'No source; a guess from how such pages are worded', 'zh-CN': '没有来源，按同类页面用语推测' },
      grade: 'D',
      seen: '2026-11',
    },
  },

  hosts: [
    {
      host: '*.pingcode.com',
      region: 'China',
      except: [
        ...['www.pingcode.com', 'blog.pingcode.com', 'docs.pingcode.com', 'help.pingcode.com'],
        ...['open.pingcode.com', 'tethys.pingcode.com'],
      ],
      from: 'publicCode',
    },
  ],

  account: {
    id: [{ type: 'host', host: '^([a-z0-9-]+)\\.pingcode\\.com$' }],
    called: { en: 'Team address', 'zh-CN': '团队域名' },
    from: 'publicCode',
  },
  signedIn: {
    when: {
      type: 'all',
      of: [
        {
          type: 'path',
          path: '^/(workspace|ship|pjm|testhub|wiki|flow|insight|teams|plan|admin|workload|apps)(/|$)',
        },
        { type: 'not', of: signInForm },
      ],
    },
    from: 'publicCode',
  },
  signedOut: {
    when: anyOf({ type: 'path', path: '^/(signin|sign-in|login|auth|passport)(/|$)' }, signInForm),
    from: 'guess',
  },
  mayCancel: {
    who: {
      en: 'not known; backups need an organization administrator (组织管理员) with 系统管理 permission',
      'zh-CN': '未知；备份需要具备“系统管理”权限的组织管理员',
    },
    from: 'backupNews',
  },

  places: {
    export: {
      name: { en: 'Data backup', 'zh-CN': '数据备份' },
      // The address is not known; the menu names the page on every other one, so only a heading or its own button tells it.
      at: {
        type: 'all',
        of: [
          inAdministration,
          anyOf(
            { type: 'path', path: '[bB]ack-?up' },
            { type: 'control', name: startBackup },
            { type: 'text', text: dataBackup, within: headings },
          ),
        ],
      },
      words: {
        en: '管理后台 (administration) › 组织 › 系统 › 数据备份 (data backup)',
        'zh-CN': '管理后台 › 组织 › 系统 › 数据备份',
      },
      from: 'backupNews',
    },
    users: {
      name: { en: 'Members', 'zh-CN': '成员管理' },
      at: {
        type: 'all',
        of: [
          inAdministration,
          anyOf(
            { type: 'path', path: 'member' },
            { type: 'text', text: { en: ['Members'], 'zh-CN': ['成员管理'] }, within: headings },
          ),
        ],
      },
      words: { en: '管理后台 (administration) › 成员管理 (members)', 'zh-CN': '管理后台 › 成员管理' },
      from: 'membersNews',
    },
    company: {
      name: { en: 'Administration', 'zh-CN': '管理后台' },
      path: '/admin/',
      at: inAdministration,
      words: {
        en: 'Add /admin/ to your team’s address, or open 管理后台 in PingCode',
        'zh-CN': '在团队网址后加上 /admin/，或在 PingCode 中打开“管理后台”',
      },
      from: 'publicCode',
    },
  },

  targets: {
    organization: menuEntry(
      { en: '组织 (organization)', 'zh-CN': '组织' },
      { en: ['Organization', 'Organisation'], 'zh-CN': ['组织'] },
    ),
    system: menuEntry({ en: '系统 (system)', 'zh-CN': '系统' }, { en: ['System'], 'zh-CN': ['系统'] }),
    backupPage: menuEntry({ en: '数据备份 (data backup)', 'zh-CN': '数据备份' }, dataBackup),
    startBackup: {
      label: { en: '开始备份 (start backup)', 'zh-CN': '开始备份' },
      alternatives: [
        { type: 'name', role: 'button', name: startBackup },
        { type: 'name', role: 'link', name: startBackup },
        { type: 'intent', intent: 'export-data' },
      ],
      within: 'page',
      from: 'backupNews',
    },
    confirm: {
      label: { en: '确定 (confirm)', 'zh-CN': '确定' },
      alternatives: [
        {
          type: 'name',
          role: 'button',
          name: { en: ['OK', 'Confirm', ...startBackup.en], 'zh-CN': ['确定', '确认', ...startBackup['zh-CN']] },
        },
        { type: 'intent', intent: 'confirm-dialog' },
      ],
      within: 'dialog',
      from: 'backupNews',
    },
    dismiss: {
      label: { en: '取消 (cancel)', 'zh-CN': '取消' },
      alternatives: [
        { type: 'name', role: 'button', name: { en: ['Cancel'], 'zh-CN': ['取消'] } },
        { type: 'name', role: 'link', name: { en: ['Cancel'], 'zh-CN': ['取消'] } },
      ],
      within: 'dialog',
      from: 'guess',
    },
    download: {
      label: { en: '下载 (download)', 'zh-CN': '下载' },
      alternatives: [
        { type: 'name', role: 'link', name: { en: ['Download'], 'zh-CN': ['下载'] } },
        { type: 'name', role: 'button', name: { en: ['Download'], 'zh-CN': ['下载'] } },
        { type: 'name', role: 'menuitem', name: { en: ['Download'], 'zh-CN': ['下载'] } },
        { type: 'intent', intent: 'download' },
      ],
      within: 'page',
      from: 'backupNews',
    },
    resetLink: menuEntry(
      { en: '重置 (reset the link)', 'zh-CN': '重置链接' },
      { en: ['Reset', 'Reset link'], 'zh-CN': ['重置', '重置链接'] },
    ),
    removeBackup: menuEntry(
      { en: '删除 (delete the backup)', 'zh-CN': '删除备份' },
      { en: ['Delete', 'Delete backup'], 'zh-CN': ['删除', '删除备份'] },
    ),
  },

  guides: {
    export: {
      title: { en: 'Make and download a backup', 'zh-CN': '创建并下载备份' },
      finished: {
        en: 'When the download has ended, drop the file on the side panel to have it checked.',
        'zh-CN': '下载完成后，把文件拖到侧边栏进行核对。',
      },
      steps: [
        {
          id: 'administration',
          say: { en: 'Open 管理后台 (administration).', 'zh-CN': '打开“管理后台”。' },
          why: {
            en: 'Only an organization administrator with the right 系统管理 (system management) finds the backup there.',
            'zh-CN': '只有具备“系统管理”权限的组织管理员能看到备份。',
          },
          at: 'company',
          risk: 'read',
          done: inAdministration,
          from: 'backupNews',
        },
        {
          id: 'organization',
          say: { en: 'Open 组织 (organization).', 'zh-CN': '打开“组织”。' },
          target: 'organization',
          risk: 'read',
          optional: true,
          done: anyOf(atBackups, sees('backupPage'), sees('system')),
          effect: anyOf(atBackups, sees('backupPage'), sees('system')),
          from: 'backupNews',
        },
        {
          id: 'system',
          say: { en: 'Open 系统 (system).', 'zh-CN': '打开“系统”。' },
          target: 'system',
          risk: 'read',
          optional: true,
          done: anyOf(atBackups, sees('backupPage')),
          effect: anyOf(atBackups, sees('backupPage')),
          from: 'backupNews',
        },
        {
          id: 'page',
          say: { en: 'Open 数据备份 (data backup).', 'zh-CN': '打开“数据备份”。' },
          why: {
            en: 'The backup page is part of the product 目录服务 (directory service).',
            'zh-CN': '备份功能需要“目录服务”产品。',
          },
          target: 'backupPage',
          risk: 'read',
          done: atBackups,
          effect: atBackups,
          from: 'backupNews',
        },
        {
          id: 'start',
          say: { en: 'Press “开始备份” (start backup).', 'zh-CN': '点击“开始备份”。' },
          at: 'export',
          target: 'startBackup',
          risk: 'reversible',
          done: sees('confirm'),
          effect: sees('confirm'),
          from: 'backupNews',
        },
        {
          id: 'scope',
          say: { en: 'Tick everything that is offered.', 'zh-CN': '勾选全部可选范围。' },
          why: {
            en: 'Only products that were bought are offered. What is not ticked is not in the backup.',
            'zh-CN': '只列出已购买的产品；没有勾选的不会进入备份。',
          },
          risk: 'reversible',
          done: {
            type: 'visible',
            css: '[role=dialog] input:checked, [aria-modal=true] input:checked, dialog[open] input:checked',
          },
          from: 'backupNews',
        },
        {
          id: 'confirm',
          say: {
            en: 'When all are ticked, press 确定 (OK). A mail or a text message comes when it is ready.',
            'zh-CN': '全部勾选后，点击“确定”。完成后会有邮件或短信通知。',
          },
          target: 'confirm',
          risk: 'reversible',
          effect: { type: 'not', of: sees('confirm') },
          decoys: [{ target: 'dismiss', why: { en: 'Only closes the dialog', 'zh-CN': '只会关闭对话框' } }],
          from: 'backupNews',
        },
        {
          id: 'download',
          say: {
            en: 'When the backup is ready, press 下载 (download) in its row, within 15 days. Leaving this page is fine: the guide waits.',
            'zh-CN': '备份完成后，请在 15 天内于该行点击“下载”。可以离开此页面，向导会等着。',
          },
          at: 'export',
          target: 'download',
          risk: 'read',
          within: 3_600,
          decoys: [
            {
              target: 'resetLink',
              why: { en: 'Resets the link to the file, saves nothing', 'zh-CN': '会重置下载链接，不会保存文件' },
            },
            {
              target: 'removeBackup',
              why: { en: 'Deletes the backup', 'zh-CN': '会删除备份' },
            },
          ],
          from: 'backupNews',
        },
      ],
    },
  },

  objects: [
    ...(
      [
        ['products', 'Product management', '产品管理'],
        ['projects', 'Project management', '项目管理'],
        ['tests', 'Test management', '测试管理'],
        ['wiki', 'Knowledge base', '知识管理'],
        ['workspaces', 'Collaboration space', '协作空间'],
      ] as const
    ).map(([id, en, zh]) => ({ id, name: { en, 'zh-CN': zh }, in: ['backup'], from: 'backupNews' })),
    {
      id: 'auditLog',
      name: { en: 'Sign-in and audit logs', 'zh-CN': '登录日志与审计日志' },
      instead: {
        en: 'They are in no backup. The vendor’s API gives them with a token; or keep the pages as evidence.',
        'zh-CN': '备份不含日志。可用厂商 API（需令牌）获取，或把页面存为凭证。',
      },
      from: 'backupNews',
    },
  ],

  cancel: {
    kind: 'written-notice',
    words: {
      text: {
        en: 'No way to cancel is documented. Write to customer service: team address, administrator, contract number, end date. Ask for a written answer and keep it.',
        'zh-CN': '没有公开的退订方式。请书面联系客服，写明团队域名、管理员、合同编号和终止日期，要求书面答复并保存。',
      },
      from: 'membersNews',
    },
    warnings: [
      {
        text: {
          en: 'A backup can be downloaded for 15 days only.',
          'zh-CN': '备份记录仅 15 天内有效。',
        },
        from: 'backupNews',
      },
    ],
    confirmation: {
      text: {
        en: 'The written answer of customer service is the proof.',
        'zh-CN': '客服的书面答复就是凭证。',
      },
      from: 'membersNews',
    },
    from: 'membersNews',
  },

  exports: [
    {
      id: 'backup',
      name: { en: 'Data backup', 'zh-CN': '数据备份' },
      scope: 'everything',
      at: 'export',
      guide: 'export',
      formats: ['zip'],
      fileName: '\\.(zip|csv|xlsx?|json)$',
      who: {
        en: 'an organization administrator with 系统管理 permission; the product 目录服务 is needed',
        'zh-CN': '具备“系统管理”权限的组织管理员；需购买“目录服务”',
      },
      ready: { en: 'a mail or a text message comes', 'zh-CN': '完成后邮件或短信通知' },
      kept: { amount: 15, unit: 'days', from: 'backupNews' },
      contains: {
        en: 'The products that were bought, as ticked: products, projects, tests, knowledge base, collaboration space.',
        'zh-CN': '所勾选的、已购买的产品：产品管理、项目管理、测试管理、知识管理、协作空间。',
      },
      from: 'backupNews',
    },
  ],

  terms: {},
  support: [],

  unknown: [
    { en: 'How to cancel, notice period and refund.', 'zh-CN': '退订方式、通知期和退款。' },
    { en: 'Names and formats of the files inside a backup.', 'zh-CN': '备份内文件的名称和格式。' },
    { en: 'The address of the backup page.', 'zh-CN': '备份页面的地址。' },
    { en: 'Whom to write to: no support channel is in a source.', 'zh-CN': '联系渠道：没有来源。' },
  ],
});
