import { defineSite } from '../schema.ts';
import { guides } from './guides.ts';
import { anyOf, signInForm } from './marks.ts';
import { places } from './places.ts';
import { targets } from './targets.ts';

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
      note: {
        en: 'No source; guessed from how such pages are usually worded',
        'zh-CN': '没有来源，按同类页面用语推测',
      },
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

  places,

  targets,

  guides,

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
        en: 'No backup contains them. The vendor’s API provides them, with a token; or keep the pages as evidence.',
        'zh-CN': '备份不含日志。可用供应商 API（需令牌）获取，或把页面存为凭证。',
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
      ready: { en: 'an email or a text message comes', 'zh-CN': '完成后邮件或短信通知' },
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
    { en: 'Whom to write to: no source names a support channel.', 'zh-CN': '联系渠道：没有来源提到。' },
  ],
});
