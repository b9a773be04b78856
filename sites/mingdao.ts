import { named } from './named.ts';
import { defineSite, type Words } from './schema.ts';
import { mayAskAgain } from './usual-texts.ts';

const closeOrganization: Words = { en: ['Close organization'], 'zh-CN': ['关闭组织'] };
const apply: Words = { en: ['Apply for closing'], 'zh-CN': ['申请注销'] };
const submitRequest: Words = { en: ['Submit request'], 'zh-CN': ['提交申请'] };
const notYet: Words = {
  en: ['The paid organization has not expired yet'],
  'zh-CN': ['当前已付费组织还未到期', '使用到期后才能关闭'],
};

export const mingdao = defineSite({
  id: 'mingdao',
  name: { en: 'Mingdao (Nocoly HAP)', 'zh-CN': '明道云' },

  sources: {
    ownCode: {
      note: { en: 'Mingdao’s own published code', 'zh-CN': '明道云公开的自有代码' },
      grade: 'B',
      seen: '2026-11',
    },
    organizationHelp: {
      url: 'https://help.nocoly.com/zh-Hans/org/basic-info',
      note: { en: 'Mingdao’s help on the organization, in Chinese', 'zh-CN': '明道云官方帮助：组织信息' },
      grade: 'A',
      seen: '2026-11',
    },
  },

  hosts: [
    // The vendor’s own pages stand under the same name, so only the administration is known.
    {
      host: '*.mingdao.com',
      region: 'China',
      except: ['help.mingdao.com', 'blog.mingdao.com', 'api.mingdao.com', 'open.mingdao.com'],
      path: '^/(admin|personal)(/|$)',
      from: 'ownCode',
    },
  ],
  account: {
    id: [{ type: 'path', path: '^/admin/[a-z]+/([0-9a-f-]{8,})' }],
    called: { en: 'Organization number (编号)', 'zh-CN': '组织编号' },
    from: 'ownCode',
  },
  signedIn: { when: { type: 'visible', css: '.orgManagementWrap' }, from: 'ownCode' },
  mayCancel: {
    who: { en: 'a super administrator (超级管理员)', 'zh-CN': '组织超级管理员' },
    yes: {
      type: 'any',
      of: [
        { type: 'control', name: closeOrganization },
        { type: 'control', name: apply },
      ],
    },
    no: { type: 'text', text: notYet },
    from: 'ownCode',
  },

  places: {
    subscription: {
      name: { en: 'Organization settings', 'zh-CN': '组织信息' },
      path: '/admin/sysinfo/{id}',
      at: { type: 'path', path: '^/admin/sysinfo/' },
      words: {
        en: '组织管理 (organization administration) › 组织信息 (information), at the bottom',
        'zh-CN': '组织管理 › 组织信息，页面底部',
      },
      from: 'ownCode',
    },
    users: {
      name: { en: 'Members and departments', 'zh-CN': '成员与部门' },
      path: '/admin/structure/{id}',
      at: { type: 'path', path: '^/admin/structure/' },
      words: { en: '组织管理 (organization administration) › 成员与部门', 'zh-CN': '组织管理 › 成员与部门' },
      from: 'ownCode',
    },
    roles: {
      name: { en: 'Administrators', 'zh-CN': '管理员' },
      path: '/admin/sysroles/{id}',
      at: { type: 'path', path: '^/admin/sysroles/' },
      words: { en: '组织管理 (organization administration) › 管理员', 'zh-CN': '组织管理 › 管理员设置' },
      from: 'ownCode',
    },
  },

  targets: {
    closeOrganization: {
      label: { en: '关闭组织 (close the organization)', 'zh-CN': '关闭组织' },
      alternatives: [...named(closeOrganization, 'button', 'link'), { type: 'intent', intent: 'delete-account' }],
      from: 'ownCode',
    },
    apply: {
      label: { en: '申请注销 (apply for closing)', 'zh-CN': '申请注销' },
      alternatives: named(apply, 'button', 'link'),
      from: 'ownCode',
    },
    passwordDone: {
      label: { en: '确定 (confirm)', 'zh-CN': '确定' },
      alternatives: [
        { type: 'name', role: 'button', name: { en: ['OK', 'Confirm'], 'zh-CN': ['确定'] } },
        { type: 'intent', intent: 'confirm-dialog' },
      ],
      from: 'ownCode',
    },
    submitRequest: {
      label: { en: '提交申请 (submit the request)', 'zh-CN': '提交申请' },
      alternatives: [
        { type: 'name', role: 'button', name: submitRequest },
        { type: 'intent', intent: 'request-submit' },
      ],
      from: 'ownCode',
    },
  },

  guides: {
    cancel: {
      title: { en: 'Close the organization', 'zh-CN': '关闭组织' },
      finished: mayAskAgain,
      steps: [
        {
          id: 'confirm',
          say: {
            en: 'Press 关闭 (close) beside 关闭组织 (close the organization). Only you press it.',
            'zh-CN': '在“关闭组织”处点击“关闭”。只能由你本人点击。',
          },
          at: 'subscription',
          target: 'closeOrganization',
          risk: 'irreversible',
          warn: {
            en: 'Nobody can get in any more. After 90 days the apps go to the recycle bin; 60 days later they are deleted for good.',
            'zh-CN': '关闭后所有人无法进入。90 天后应用进入回收站，再过 60 天彻底删除。',
          },
          from: 'ownCode',
        },
      ],
    },
    apply: {
      title: { en: 'Apply for closing, on older versions', 'zh-CN': '旧版本：申请注销组织' },
      finished: {
        en: 'The page shows 已提交注销组织申请 with who applied and when; a consultant contacts you. Keep it as evidence. 取消申请 takes the request back.',
        'zh-CN': '页面会显示“已提交注销组织申请”及申请人、申请时间，顾问会与你联系。请留作凭证。“取消申请”可撤回。',
      },
      steps: [
        {
          id: 'open',
          say: {
            en: 'Under 注销组织 press 申请注销 (apply for closing).',
            'zh-CN': '在“注销组织”处点击“申请注销”。',
          },
          at: 'subscription',
          target: 'apply',
          risk: 'reversible',
          done: { type: 'target', target: 'submitRequest' },
          from: 'ownCode',
        },
        {
          id: 'password',
          say: {
            en: 'Type your password yourself, then press 确定 (confirm).',
            'zh-CN': '自己输入密码，然后点击“确定”。',
          },
          target: 'passwordDone',
          risk: 'reversible',
          done: { type: 'target', target: 'submitRequest' },
          effect: { type: 'target', target: 'submitRequest' },
          from: 'ownCode',
        },
        {
          id: 'confirm',
          say: {
            en: 'Choose your reason, then press 提交申请 (submit the request). Only you press it.',
            'zh-CN': '选择原因，然后点击“提交申请”。只能由你本人点击。',
          },
          target: 'submitRequest',
          risk: 'irreversible',
          warn: {
            en: 'The organization is to be closed for everybody. Export each app first.',
            'zh-CN': '组织将对所有成员关闭。请先逐个导出应用。',
          },
          from: 'ownCode',
        },
      ],
    },
  },

  objects: [
    {
      id: 'members',
      name: { en: 'Members, groups and tasks', 'zh-CN': '成员、群组和任务' },
      in: ['organization'],
      from: 'organizationHelp',
    },
    {
      id: 'apps',
      name: { en: 'Apps with their records', 'zh-CN': '应用及其记录' },
      instead: {
        en: 'The organization’s export leaves them out. Export each app separately.',
        'zh-CN': '组织导出不含应用，请逐个应用单独导出。',
      },
      from: 'organizationHelp',
    },
  ],

  cancel: {
    kind: 'self-service-now',
    at: 'subscription',
    guide: 'cancel',
    otherGuides: ['apply'],
    warnings: [
      {
        text: {
          en: 'An organization that is paid for can be closed only when its paid time is over.',
          'zh-CN': '已付费的组织要等使用到期后才能关闭。',
        },
        from: 'ownCode',
      },
      {
        text: {
          en: 'After closing, nobody can get in. After 90 days the apps go to the recycle bin; 60 days later they are deleted for good.',
          'zh-CN': '关闭后所有人无法进入。90 天后应用进入回收站，再过 60 天彻底删除。',
        },
        from: 'ownCode',
      },
      {
        text: {
          en: '退出付费版试用 only ends the trial of a paid edition, and cannot be undone.',
          'zh-CN': '“退出付费版试用”只是结束试用，且不可撤销。',
        },
        from: 'ownCode',
      },
    ],
    confirmation: {
      text: {
        en: 'The page itself. On older versions it shows the request with who applied and when.',
        'zh-CN': '以页面为准；旧版本会显示申请人和申请时间。',
      },
      from: 'ownCode',
    },
    from: 'ownCode',
  },

  exports: [
    {
      id: 'organization',
      name: { en: 'Export of the organization', 'zh-CN': '组织数据导出' },
      scope: 'one-object',
      at: 'subscription',
      formats: ['xlsx', 'xls', 'csv'],
      fileName: '\\.(xlsx?|csv|zip)$',
      ready: { en: 'the list of users is emailed to the administrator', 'zh-CN': '用户列表会发到管理员邮箱' },
      contains: { en: 'Users, groups, tasks.', 'zh-CN': '用户、群组、任务。' },
      never: { en: 'Apps: each has an export of its own.', 'zh-CN': '应用：各自单独导出。' },
      from: 'organizationHelp',
    },
  ],

  terms: {
    retention: [
      {
        text: {
          en: 'The apps go to the recycle bin 90 days after closing.',
          'zh-CN': '关闭 90 天后，应用进入回收站。',
        },
        clock: { amount: 90, unit: 'days', side: 'after', of: 'cancellation' },
        from: 'ownCode',
      },
      {
        text: {
          en: 'Another 60 days later they are deleted for good.',
          'zh-CN': '再过 60 天彻底删除。',
        },
        clock: { amount: 150, unit: 'days', side: 'after', of: 'cancellation' },
        from: 'ownCode',
      },
    ],
  },
  support: [
    {
      channel: 'in-app',
      text: { en: 'The consultant of your organization', 'zh-CN': '组织的专属顾问' },
      ask: { en: 'the number of the organization (编号)', 'zh-CN': '组织编号' },
      from: 'ownCode',
    },
  ],

  unknown: [
    { en: 'Formats and names of the exported files.', 'zh-CN': '导出文件的格式和名称。' },
    { en: 'Refund and notice.', 'zh-CN': '退款和通知期。' },
    {
      en: 'Mingdao on a server of your own: enter its address by hand.',
      'zh-CN': '私有部署的明道云：请手动添加其地址。',
    },
    {
      en: 'The English wording; the English words here are translations.',
      'zh-CN': '英文界面用语；此处英文为翻译。',
    },
  ],
});
