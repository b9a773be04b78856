import { named } from './named.ts';
import { defineSite, type SiteInput, type Words } from './schema.ts';
import { unknown } from './usual-texts.ts';

const exportData: Words = { en: ['Export Data', 'Export data'], 'zh-CN': ['导出数据'] };
const cancelAccount: Words = { en: ['Cancel Account', 'Cancel account'], 'zh-CN': ['取消账户', '注销账户'] };

const table = (id: string, en: string, zh: string): SiteInput['objects'][number] => ({
  id,
  name: { en, 'zh-CN': zh },
  in: ['export'],
  fileName: `^${id}[^/]*\\.csv$`,
  from: 'exportHelp',
});

export const capsule = defineSite({
  id: 'capsule',
  name: { en: 'Capsule', 'zh-CN': 'Capsule' },

  sources: {
    exportHelp: {
      url: 'https://capsulecrm.com/support/account-and-security/exporting-and-canceling-your-account/',
      note: {
        en: 'Capsule’s help on exporting and cancelling, English wording',
        'zh-CN': 'Capsule 官方帮助：导出与取消（英文）',
      },
      grade: 'A',
      seen: '2026-11',
    },
    thirdParty: {
      url: 'https://subger.com/en/mt/cancel/capsule-crm',
      note: { en: 'A third party’s guide to cancelling Capsule', 'zh-CN': '第三方的 Capsule 取消指南' },
      grade: 'C',
      seen: '2026-11',
    },
    guess: {
      note: { en: 'No source; names that vendors keep for themselves', 'zh-CN': '没有来源，供应商通常自用的域名' },
      grade: 'D',
      seen: '2026-11',
    },
  },

  hosts: [
    {
      host: '*.capsulecrm.com',
      region: 'world',
      except: ['www.capsulecrm.com', 'api.capsulecrm.com', 'developer.capsulecrm.com', 'help.capsulecrm.com'],
      from: 'thirdParty',
    },
  ],
  account: {
    id: [{ type: 'host', host: '^([a-z0-9-]+)\\.capsulecrm\\.com$' }],
    called: { en: 'Capsule address', 'zh-CN': 'Capsule 子域名' },
    from: 'thirdParty',
  },
  signedOut: { when: { type: 'visible', css: 'input[type=password]' }, from: 'guess' },
  mayCancel: {
    who: { en: 'a Super Administrator', 'zh-CN': '超级管理员（Super Administrator）' },
    yes: { type: 'control', name: cancelAccount },
    from: 'thirdParty',
  },

  places: {
    subscription: {
      name: { en: 'Cancel Account', 'zh-CN': '取消账户' },
      at: { type: 'control', name: cancelAccount },
      words: {
        en: 'Account Settings › Cancel Account',
        'zh-CN': 'Account Settings（账户设置）› Cancel Account（取消账户）',
      },
      from: 'thirdParty',
    },
    export: {
      name: { en: 'Export Data', 'zh-CN': '导出数据' },
      at: { type: 'control', name: exportData },
      words: { en: 'Account Settings › Export Data', 'zh-CN': 'Account Settings（账户设置）› Export Data（导出数据）' },
      from: 'exportHelp',
    },
  },

  targets: {
    exportData: {
      label: { en: 'Export Data', 'zh-CN': '导出数据（Export Data）' },
      alternatives: [...named(exportData, 'link', 'button'), { type: 'intent', intent: 'export-data' }],
      within: 'page',
      from: 'exportHelp',
    },
  },

  guides: {
    export: {
      title: { en: 'Export everything', 'zh-CN': '导出全部数据' },
      finished: {
        en: 'A link comes by email and works for 12 hours. Download the zip, then drop it on the side panel to have it checked.',
        'zh-CN': '下载链接会发到邮箱，12 小时内有效。下载 zip 后拖到侧边栏核对。',
      },
      steps: [
        {
          id: 'make',
          say: {
            en: 'In Account Settings press “Export Data” and ask for the export.',
            'zh-CN': '在 Account Settings（账户设置）里点击“Export Data（导出数据）”，申请导出。',
          },
          at: 'export',
          target: 'exportData',
          risk: 'reversible',
          from: 'exportHelp',
        },
      ],
    },
  },

  objects: [
    table('contacts', 'Contacts', '联系人'),
    table('opportunities', 'Opportunities', '商机'),
    table('projects', 'Projects', '项目'),
  ],

  cancel: {
    kind: 'self-service-now',
    at: 'subscription',
    words: {
      text: {
        en: 'Account Settings › Cancel Account: a page with boxes, all must be ticked, then submit. An email follows.',
        'zh-CN':
          'Account Settings（账户设置）› Cancel Account（取消账户）：勾选页面上的全部方框后提交，随后会收到邮件。',
      },
      from: 'thirdParty',
    },
    warnings: [
      {
        text: {
          en: 'The account and its data are deleted 14 days after it was cancelled. Export first.',
          'zh-CN': '取消 14 天后，账户和数据会被删除。请先导出。',
        },
        from: 'exportHelp',
      },
    ],
    confirmation: {
      text: {
        en: 'An email with a link that restores the account, for 14 days. Keep the email.',
        'zh-CN': '会收到一封邮件，内含 14 天内有效的恢复链接。请保存这封邮件。',
      },
      from: 'thirdParty',
    },
    from: 'thirdParty',
  },

  exports: [
    {
      id: 'export',
      name: { en: 'Export Data', 'zh-CN': '导出数据' },
      scope: 'everything',
      at: 'export',
      guide: 'export',
      formats: ['zip', 'csv'],
      fileName: '\\.zip$',
      who: { en: 'an administrator with Export Rights', 'zh-CN': '拥有导出权限（Export Rights）的管理员' },
      ready: { en: 'a link comes by email', 'zh-CN': '下载链接会发到邮箱' },
      kept: { amount: 12, unit: 'hours', from: 'exportHelp' },
      contains: {
        en: 'Three CSV files in UTF-8: contacts, opportunities, projects.',
        'zh-CN': '三个 UTF-8 编码的 CSV 文件：联系人、商机、项目。',
      },
      from: 'exportHelp',
    },
  ],

  terms: {
    retention: [
      {
        text: { en: 'Deleted 14 days after it was cancelled.', 'zh-CN': '取消 14 天后删除。' },
        clock: { amount: 14, unit: 'days', side: 'after', of: 'cancellation' },
        from: 'exportHelp',
      },
    ],
    reactivation: [
      {
        text: { en: 'By the link in the email, for 14 days.', 'zh-CN': '14 天内可用邮件中的链接恢复。' },
        clock: { amount: 14, unit: 'days', side: 'after', of: 'cancellation' },
        from: 'thirdParty',
      },
    ],
  },
  support: [],

  unknown: [
    {
      en: 'The names and columns of the three files, and whether notes and attachments get out.',
      'zh-CN': '三个文件的名称和列，备注和附件能否导出。',
    },
    { en: 'What the last button on the page with the boxes is called.', 'zh-CN': '勾选页面上最后一个按钮的名称。' },
    { en: 'Refund, notice and support channels.', 'zh-CN': '退款、通知期和联系渠道。' },
    unknown.chinese,
  ],
});
