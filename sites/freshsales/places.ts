import type { SiteInput } from '../schema.ts';
import { exportData, wayOut } from './words.ts';

export const places: SiteInput['places'] = {
  subscription: {
    name: { en: 'Plans and billing', 'zh-CN': '套餐与账单' },
    at: wayOut,
    words: {
      en: 'Admin settings › Account settings › Plans and billing',
      'zh-CN': 'Admin settings（管理设置）› Account settings（账户设置）› Plans and billing（套餐与账单）',
    },
    from: 'accountHelp',
  },
  export: {
    name: { en: 'Export data', 'zh-CN': '导出数据' },
    at: { type: 'control', name: exportData },
    words: {
      en: 'Admin settings › Account › Export data',
      'zh-CN': 'Admin settings（管理设置）› Account（账户）› Export data（导出数据）',
    },
    from: 'accountHelp',
  },
  apiAccess: {
    name: { en: 'API settings', 'zh-CN': 'API 设置' },
    path: '/crm/sales/personal-settings/api-settings',
    at: { type: 'path', path: '/personal-settings/api-settings' },
    words: {
      en: 'Your profile picture › Settings › API settings',
      'zh-CN': '头像 › Settings（设置）› API settings（API 设置）',
    },
    from: 'publicCode',
  },
};
