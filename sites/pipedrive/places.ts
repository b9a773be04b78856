import type { SiteInput } from '../schema.ts';
import { billing } from './marks.ts';

export const places: SiteInput['places'] = {
  subscription: {
    name: { en: 'Billing', 'zh-CN': '账单' },
    path: '/settings/subscription',
    at: billing,
    words: { en: 'Your profile picture (top right) › Billing', 'zh-CN': '右上角头像 › Billing（账单）' },
    from: 'menuHelp',
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
      en: 'Your profile picture (top right) › Company settings › Manage users',
      'zh-CN': '右上角头像 › Company settings（公司设置）› Manage users（管理用户）',
    },
    from: 'usersHelp',
  },
  company: {
    name: { en: 'Company settings', 'zh-CN': '公司设置' },
    at: { type: 'path', path: '^/settings/company' },
    words: {
      en: 'Your profile picture (top right) › Company settings',
      'zh-CN': '右上角头像 › Company settings（公司设置）',
    },
    from: 'menuHelp',
  },
  apiAccess: {
    name: { en: 'API', 'zh-CN': 'API' },
    path: '/settings/api',
    at: { type: 'path', path: '^/settings/(personal/)?api' },
    words: {
      en: 'Your profile picture (top right) › Personal preferences › API',
      'zh-CN': '右上角头像 › Personal preferences（个人偏好）› API',
    },
    from: 'menuHelp',
  },
  invoices: {
    name: { en: 'Invoices', 'zh-CN': '发票' },
    // The address is an older one: where it leads today is not known.
    at: { type: 'path', path: '^/settings/(billing|subscription)/invoices' },
    words: { en: 'Your profile picture (top right) › Billing', 'zh-CN': '右上角头像 › Billing（账单）' },
    from: 'menuHelp',
  },
};
