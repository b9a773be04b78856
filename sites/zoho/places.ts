import type { Condition, SiteInput, Words } from '../schema.ts';
import { deleteCrmAccount } from './words.ts';

const settings = (page: string): Condition => ({ type: 'path', path: `/settings/(${page})` });

/** Where the address is not known, or will be another one: the page’s heading. */
const headed = (words: Words): Condition => ({ type: 'text', text: words, within: 'h1, h2, h3, [role=heading]' });

const inApp: Condition = { type: 'not', of: { type: 'role', role: 'accounts' } };
const byHeading = (words: Words): Condition => ({ type: 'all', of: [inApp, headed(words)] });

/** `{id}` is the part of the address that names the account: `org` and its number, or its alias. */
export const places: SiteInput['places'] = {
  subscription: {
    name: { en: 'Subscription, in the Zoho Store', 'zh-CN': '订阅（Zoho Store）' },
    path: '/zstore',
    role: 'billing',
    at: { type: 'role', role: 'billing' },
    words: {
      en: 'Your profile picture (top right) › Manage Subscription (newer: Manage Billings); the store opens in a new tab. Several services there? Choose Zoho CRM',
      'zh-CN':
        '右上角头像 › 管理订购 / 管理订阅（新版：Manage Billings）；商店在新标签页中打开。有多个服务时选择 Zoho CRM',
    },
    from: 'subscriptionHelp',
  },
  export: {
    name: { en: 'Data Backup', 'zh-CN': '数据备份' },
    path: '/crm/{id}/settings/data-backup',
    at: {
      type: 'any',
      of: [settings('data-?backup'), byHeading({ en: ['Data Backup'], 'zh-CN': ['数据备份'] })],
    },
    words: {
      en: 'Setup › Data Administration › Data Backup',
      'zh-CN': '设置 › 数据管理 › 数据备份',
    },
    from: 'publicCode',
  },
  moduleExport: {
    name: { en: 'Export, one module at a time', 'zh-CN': '导出（逐个模块）' },
    at: {
      type: 'any',
      of: [
        settings('(data-)?export'),
        byHeading({ en: ['Export Data', 'Data Export'], 'zh-CN': ['导出数据', '数据导出'] }),
      ],
    },
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
    at: {
      type: 'any',
      of: [
        settings('company|org-?(anization)?-?(details|settings|profile)'),
        { type: 'control', name: deleteCrmAccount },
        byHeading({
          en: ['Company Details', 'Company Settings'],
          'zh-CN': ['公司明细', '公司详情', '公司设置', '公司信息'],
        }),
      ],
    },
    words: {
      en: 'Setup › General › Company Details (newer: Company Settings)',
      'zh-CN': '设置 › 常规 › 公司明细',
    },
    from: 'closeHelp',
  },
  apiAccess: {
    name: { en: 'APIs', 'zh-CN': 'API' },
    path: '/crm/ShowSetup.do?tab=developerSpace&subTab=api',
    at: {
      type: 'any',
      of: [settings('(developer-)?apis?(/|$)'), { type: 'query', query: '[?&]subTab=api(&|$)' }],
    },
    words: { en: 'Setup › Developer Hub › APIs', 'zh-CN': '设置 › 开发者中心 › API' },
    from: 'publicCode',
  },
  auditLog: {
    name: { en: 'Audit Log', 'zh-CN': '审计日志' },
    at: { type: 'any', of: [settings('audit'), byHeading({ en: ['Audit Log'], 'zh-CN': ['审计日志'] })] },
    words: { en: 'Setup › Security Control › Audit Log', 'zh-CN': '设置 › 安全控制 › 审计日志' },
    from: 'auditHelp',
  },
  invoices: {
    name: { en: 'Payment History', 'zh-CN': '付款历史' },
    at: {
      type: 'all',
      of: [
        { type: 'role', role: 'billing' },
        {
          type: 'any',
          of: [
            { type: 'path', path: 'payment|history|invoice' },
            headed({ en: ['Payment History'], 'zh-CN': ['付款历史'] }),
          ],
        },
      ],
    },
    words: {
      en: 'Your profile picture › Manage Subscription › Payment History',
      'zh-CN': '头像 › 管理订购 / 管理订阅 › 付款历史',
    },
    from: 'subscriptionHelp',
  },
};
