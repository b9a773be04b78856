import type { SiteInput } from '../schema.ts';

const settings = (page: string) => ({ type: 'path', path: `/settings/${page}` }) as const;

/** `{id}` is the part of the address that names the account: `org` and its number, or its alias. */
export const places: SiteInput['places'] = {
  subscription: {
    name: { en: 'Subscription, in the Zoho Store', 'zh-CN': '订阅（Zoho Store）' },
    path: '/zstore',
    role: 'billing',
    at: { type: 'role', role: 'billing' },
    words: {
      en: 'Your picture (top right) › Manage Subscription (newer: Manage Billings); the store opens in a new tab',
      'zh-CN': '右上角头像 › 管理订购 / 管理订阅；会在新标签页中打开商店',
    },
    from: 'subscriptionHelp',
  },
  export: {
    name: { en: 'Data Backup', 'zh-CN': '数据备份' },
    path: '/crm/{id}/settings/data-backup',
    at: settings('data-backup'),
    words: {
      en: 'Setup › Data Administration › Data Backup',
      'zh-CN': '设置 › 数据管理 › 数据备份',
    },
    from: 'publicCode',
  },
  moduleExport: {
    name: { en: 'Export, one module at a time', 'zh-CN': '导出（逐个模块）' },
    at: settings('export'),
    words: { en: 'Setup › Data Administration › Export', 'zh-CN': '设置 › 数据管理 › 导出' },
    from: 'exportHelp',
  },
  users: {
    name: { en: 'Users', 'zh-CN': '用户' },
    path: '/crm/ShowSetup.do?tab=usersPermi&subTab=users',
    at: {
      type: 'any',
      of: [settings('users'), { type: 'query', query: '[?&]subTab=users(&|$)' }],
    },
    words: { en: 'Setup › Users and Control › Users', 'zh-CN': '设置 › 用户与控制 › 用户' },
    from: 'publicCode',
  },
  company: {
    name: { en: 'Company Details', 'zh-CN': '公司明细' },
    at: settings('company'),
    words: {
      en: 'Setup › General › Company Details (newer: Company Settings)',
      'zh-CN': '设置 › 常规 › 公司明细',
    },
    from: 'closeHelp',
  },
  apiAccess: {
    name: { en: 'APIs', 'zh-CN': 'API' },
    path: '/crm/ShowSetup.do?tab=developerSpace&subTab=api',
    at: { type: 'query', query: '[?&]subTab=api(&|$)' },
    words: { en: 'Setup › Developer Hub › APIs', 'zh-CN': '设置 › 开发者中心 › API' },
    from: 'publicCode',
  },
  auditLog: {
    name: { en: 'Audit Log', 'zh-CN': '审计日志' },
    at: settings('audit'),
    words: { en: 'Setup › Security Control › Audit Log', 'zh-CN': '设置 › 安全控制 › 审计日志' },
    from: 'auditHelp',
  },
  invoices: {
    name: { en: 'Payment History', 'zh-CN': '付款历史' },
    at: {
      type: 'all',
      of: [
        { type: 'role', role: 'billing' },
        { type: 'path', path: 'payment|history|invoice' },
      ],
    },
    words: {
      en: 'Your picture › Manage Subscription › Payment History',
      'zh-CN': '头像 › 管理订购 / 管理订阅 › 付款历史',
    },
    from: 'subscriptionHelp',
  },
};
