import type { SiteInput } from '../schema.ts';
import { billing, createBackup } from './words.ts';

export const places: SiteInput['places'] = {
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
        { type: 'control', name: createBackup },
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
};
