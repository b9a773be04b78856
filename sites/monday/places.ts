import type { SiteInput } from '../schema.ts';

export const places: SiteInput['places'] = {
  subscription: {
    name: { en: 'Billing', 'zh-CN': '账单' },
    path: '/admin/billing',
    at: { type: 'path', path: '^/admin/billing(?!/invoices)' },
    words: {
      en: 'Your profile picture › Administration › Billing › Overview',
      'zh-CN': '头像 › Administration（管理）› Billing（账单）› Overview（概览）',
    },
    from: 'cancelHelp',
  },
  invoices: {
    name: { en: 'Invoices', 'zh-CN': '发票' },
    path: '/admin/billing/invoices',
    at: { type: 'path', path: '^/admin/billing/invoices' },
    words: {
      en: 'Administration › Billing › Invoices',
      'zh-CN': 'Administration（管理）› Billing（账单）› Invoices',
    },
    from: 'publicCode',
  },
  users: {
    name: { en: 'Users', 'zh-CN': '用户' },
    path: '/admin/users',
    at: { type: 'path', path: '^/admin/users' },
    words: { en: 'Administration › Users', 'zh-CN': 'Administration（管理）› Users（用户）' },
    from: 'publicCode',
  },
  export: {
    name: { en: 'Account', 'zh-CN': '账户' },
    path: '/admin',
    at: { type: 'path', path: '^/admin(/general(/|$)|/?$)' },
    words: {
      en: 'Your profile picture › Administration › General › Account',
      'zh-CN': '头像 › Administration（管理）› General（常规）› Account（账户）',
    },
    from: 'exportHelp',
  },
};
