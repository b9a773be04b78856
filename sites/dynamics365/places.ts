import type { SiteInput } from '../schema.ts';
import { subscriptions } from './marks.ts';
import { downloadExported, exportData } from './words.ts';

/** On the portal of makers or in the admin centre, by a part of its address: both keep theirs when they change their looks. */
const inSetup = (path: string) => ({
  type: 'all' as const,
  of: [
    { type: 'role' as const, role: 'setup' as const },
    { type: 'path' as const, path },
  ],
});

export const places: SiteInput['places'] = {
  subscription: {
    name: { en: 'Your products', 'zh-CN': '你的产品' },
    path: '/Adminportal/Home#/subscriptions',
    role: 'billing',
    at: subscriptions,
    words: {
      en: 'Microsoft 365 admin center › Billing › Your products; in the simplified view and at 21Vianet: Subscriptions',
      'zh-CN': 'Microsoft 365 管理中心 › 计费 › 你的产品；简化视图和世纪互联：订阅',
    },
    from: 'publicCode',
  },
  export: {
    name: { en: 'A list in the app', 'zh-CN': '应用中的列表' },
    path: '/main.aspx?pagetype=entitylist&etn=account',
    at: {
      type: 'all',
      of: [
        { type: 'role', role: 'app' },
        { type: 'query', query: '[?&]pagetype=entitylist' },
      ],
    },
    words: {
      en: 'Open a table’s list in the app › Export to Excel',
      'zh-CN': '在应用中打开某张表的列表 › 导出到 Excel',
    },
    from: 'publicCode',
  },
  tables: {
    name: { en: 'Tables', 'zh-CN': '表' },
    role: 'setup',
    at: {
      type: 'any',
      of: [
        inSetup('/(entities|tables)'),
        {
          type: 'all',
          of: [
            { type: 'role', role: 'setup' },
            {
              type: 'any',
              of: [
                { type: 'control', name: exportData },
                { type: 'control', name: downloadExported },
              ],
            },
          ],
        },
      ],
    },
    words: {
      en: 'make.powerapps.com › your environment (top right) › Tables',
      'zh-CN': 'make.powerapps.com › 右上角选择环境 › 表',
    },
    from: 'tableHelp',
  },
  environments: {
    name: { en: 'Environments', 'zh-CN': '环境' },
    path: '/environments',
    role: 'setup',
    at: inSetup('/environments/?$'),
    words: {
      en: 'Power Platform admin center › Environments (newer pages: Manage › Environments)',
      'zh-CN': 'Power Platform 管理中心 › 环境（新版页面：管理 › 环境）',
    },
    from: 'publicCode',
  },
  users: {
    name: { en: 'Users', 'zh-CN': '用户' },
    role: 'setup',
    at: inSetup('/environments/.+/users'),
    words: {
      en: 'Power Platform admin center › Environments › your environment › Users',
      'zh-CN': 'Power Platform 管理中心 › 环境 › 你的环境 › 用户',
    },
    from: 'publicCode',
  },
  auditLog: {
    name: { en: 'Audit and logs', 'zh-CN': '审核和日志' },
    role: 'setup',
    at: inSetup('/audit'),
    words: {
      en: 'Power Platform admin center › Environments › your environment › Settings › Audit and logs (newer pages: Security › Auditing)',
      'zh-CN': 'Power Platform 管理中心 › 环境 › 你的环境 › 设置 › 审核和日志（新版页面：安全性 › 审核）',
    },
    from: 'auditHelp',
  },
};
