import type { SiteInput } from '../schema.ts';

export const sources: SiteInput['sources'] = {
  cancelHelp: {
    url: 'https://learn.microsoft.com/en-us/microsoft-365/commerce/subscriptions/cancel-your-subscription',
    note: { en: 'Microsoft’s help on cancelling', 'zh-CN': '微软官方帮助：取消订阅' },
    grade: 'A',
    seen: '2024-09',
  },
  cancelHelpZh: {
    url: 'https://learn.microsoft.com/zh-cn/microsoft-365/commerce/subscriptions/cancel-your-subscription',
    note: { en: 'Microsoft’s help on cancelling, Chinese edition', 'zh-CN': '微软官方帮助（中文版）：取消订阅' },
    grade: 'A',
    seen: '2021-03',
  },
  expiryHelp: {
    url: 'https://learn.microsoft.com/en-us/microsoft-365/commerce/subscriptions/what-if-my-subscription-expires',
    note: { en: 'Microsoft’s help on what happens afterwards', 'zh-CN': '微软官方帮助：订阅到期后' },
    grade: 'A',
    seen: '2024-03',
  },
  reactivateHelp: {
    url: 'https://learn.microsoft.com/en-us/microsoft-365/commerce/subscriptions/reactivate-your-subscription',
    note: { en: 'Microsoft’s help on reactivating', 'zh-CN': '微软官方帮助：重新激活订阅' },
    grade: 'A',
    seen: '2024-03',
  },
  cleanupHelp: {
    url: 'https://learn.microsoft.com/en-us/power-platform/admin/automatic-environment-cleanup',
    note: { en: 'Microsoft’s help on cleaning up environments', 'zh-CN': '微软官方帮助：环境自动清理' },
    grade: 'A',
    seen: '2026-11',
  },
  regions: {
    url: 'https://learn.microsoft.com/en-us/power-platform/admin/new-datacenter-regions',
    note: { en: 'Microsoft’s list of regions', 'zh-CN': '微软官方区域列表' },
    grade: 'A',
    seen: '2026-11',
  },
  excelHelp: {
    url: 'https://learn.microsoft.com/en-us/power-apps/user/export-data-excel',
    note: { en: 'Microsoft’s help on exporting to Excel', 'zh-CN': '微软官方帮助：导出到 Excel' },
    grade: 'A',
    seen: '2026-11',
  },
  tableHelp: {
    url: 'https://learn.microsoft.com/en-us/power-apps/maker/data-platform/data-platform-import-export',
    note: { en: 'Microsoft’s help on exporting tables', 'zh-CN': '微软官方帮助：导出表数据' },
    grade: 'A',
    seen: '2023-04',
  },
  backupHelp: {
    url: 'https://learn.microsoft.com/en-us/power-platform/admin/backup-restore-environments',
    note: { en: 'Microsoft’s help on backups', 'zh-CN': '微软官方帮助：备份与还原' },
    grade: 'A',
    seen: '2026-11',
  },
  deleteHelp: {
    url: 'https://learn.microsoft.com/en-us/power-platform/admin/delete-environment',
    note: { en: 'Microsoft’s help on deleting environments', 'zh-CN': '微软官方帮助：删除环境' },
    grade: 'A',
    seen: '2026-11',
  },
  auditHelp: {
    url: 'https://learn.microsoft.com/en-us/power-platform/admin/manage-dataverse-auditing',
    note: { en: 'Microsoft’s help on auditing', 'zh-CN': '微软官方帮助：审核' },
    grade: 'A',
    seen: '2026-11',
  },
  chinaHelp: {
    url: 'https://learn.microsoft.com/en-us/power-platform/admin/21vianet-support',
    note: { en: 'Microsoft’s help on 21Vianet’s support', 'zh-CN': '微软官方帮助：世纪互联支持' },
    grade: 'A',
    seen: '2026-11',
  },
  publicCode: {
    note: { en: 'public code that works with Dynamics 365', 'zh-CN': '与 Dynamics 365 协作的公开代码' },
    grade: 'B',
    seen: '2026-08',
  },
  derived: {
    note: {
      en: 'Derived from what is known of other regions and pages; unverified',
      'zh-CN': '由其他区域和页面推导，未经核实',
    },
    grade: 'D',
    seen: '2026-11',
  },
  guess: {
    note: { en: 'No source; guessed from how such pages are usually worded', 'zh-CN': '没有来源，按同类页面用语推测' },
    grade: 'D',
    seen: '2026-11',
  },
};
