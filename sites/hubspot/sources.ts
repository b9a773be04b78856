import type { SiteInput } from '../schema.ts';

export const sources: SiteInput['sources'] = {
  cancelHelp: {
    url: 'https://knowledge.hubspot.com/account/how-do-i-cancel-my-hubspot-account',
    note: { en: 'HubSpot’s help, English wording of 2023', 'zh-CN': 'HubSpot 官方帮助，2023 年英文版用语' },
    grade: 'A',
    seen: '2023-04',
  },
  billingHelp: {
    url: 'https://knowledge.hubspot.com/account/manage-your-hubspot-subscription',
    note: { en: 'HubSpot’s help on billing permissions', 'zh-CN': 'HubSpot 官方帮助：账单权限' },
    grade: 'A',
    seen: '2023-05',
  },
  backupHelp: {
    url: 'https://knowledge.hubspot.com/object-settings/back-up-crm-data',
    note: {
      en: 'HubSpot’s help on backups, translated from other languages',
      'zh-CN': 'HubSpot 官方帮助：备份（由其他语言版本译出）',
    },
    grade: 'A',
    seen: '2025-01',
  },
  usersHelp: {
    url: 'https://knowledge.hubspot.com/user-management/deactivate-hubspot-users',
    note: { en: 'HubSpot’s help on users', 'zh-CN': 'HubSpot 官方帮助：用户' },
    grade: 'A',
    seen: '2024-11',
  },
  supportHelp: {
    url: 'https://knowledge.hubspot.com/help-and-resources/get-help-with-hubspot',
    note: { en: 'HubSpot’s help on its support channels', 'zh-CN': 'HubSpot 官方帮助：支持渠道' },
    grade: 'A',
    seen: '2025-03',
  },
  hublets: {
    url: 'https://product.hubspot.com/blog/developing-an-eu-data-center',
    note: { en: 'HubSpot’s engineering blog and public code', 'zh-CN': 'HubSpot 技术博客与公开代码' },
    grade: 'A',
    seen: '2026-11',
  },
  publicCode: {
    note: { en: 'public code that works with HubSpot', 'zh-CN': '与 HubSpot 协作的公开代码' },
    grade: 'B',
    seen: '2026-11',
  },
  deleteTutorial: {
    url: 'https://www.storylane.io/tutorials/how-to-cancel-hubspot-account',
    note: { en: 'A third party’s tutorial', 'zh-CN': '第三方教程' },
    grade: 'C',
    seen: '2026-11',
  },
  guess: {
    note: { en: 'No source; guessed from how such pages are usually worded', 'zh-CN': '没有来源，按同类页面用语推测' },
    grade: 'D',
    seen: '2026-11',
  },
};
