import type { SiteInput } from '../schema.ts';

export const exports: SiteInput['exports'] = [
  {
    id: 'backup',
    name: { en: 'Backup of the CRM data', 'zh-CN': 'CRM 数据备份' },
    scope: 'everything',
    at: 'export',
    guide: 'export',
    formats: ['zip', 'csv'],
    fileName: '\\.(zip|csv|xlsx?)$',
    who: {
      en: 'a super admin, from the Starter edition on',
      'zh-CN': '超级管理员（Super Admin），Starter 及以上版本',
    },
    ready: {
      en: 'HubSpot shows a notification; the download is there and on the backup page.',
      'zh-CN': 'HubSpot 会发站内通知；可在通知或备份页面下载。',
    },
    kept: { amount: 14, unit: 'days', from: 'backupHelp' },
    next: [
      { amount: 7, unit: 'days', for: { en: 'Starter and Pro', 'zh-CN': 'Starter 和 Pro' }, from: 'backupHelp' },
      { amount: 24, unit: 'hours', for: { en: 'Enterprise', 'zh-CN': 'Enterprise' }, from: 'backupHelp' },
    ],
    contains: {
      en: 'Records and property values of contacts, companies, deals, tickets, custom objects, products, calls, conversations and tasks, one CSV per object in a zip; no file for an object without records.',
      'zh-CN':
        '联系人、公司、交易、工单、自定义对象、产品、通话、会话和任务的记录与字段值；zip 中每个对象一个 CSV，没有记录的对象没有文件。',
    },
    never: {
      en: 'Links between records (associations) and activity history.',
      'zh-CN': '记录之间的关联和活动历史。',
    },
    from: 'backupHelp',
  },
];
