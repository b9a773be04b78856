import type { SiteInput } from '../schema.ts';

export const exports: SiteInput['exports'] = [
  {
    id: 'backup',
    name: { en: 'Data Backup', 'zh-CN': '数据备份' },
    scope: 'everything',
    at: 'export',
    guide: 'export',
    formats: ['zip', 'csv'],
    fileName: '^(Data|Attachments)_\\d{3}\\.zip$',
    parts: '^(Data|Attachments)_(?<part>\\d{3})\\.zip$',
    who: { en: 'someone with the Administrator profile', 'zh-CN': '具有管理员（Administrator）配置文件的人' },
    ready: {
      en: 'A notice shows in the CRM; the links are on the backup page.',
      'zh-CN': 'CRM 中会弹出通知；下载链接在备份页面上。',
    },
    kept: { amount: 7, unit: 'days', from: 'backupHelp' },
    most: { megabytes: 1_000, from: 'backupApi' },
    contains: {
      en: 'Every module as CSV, with pictures of records, in Data_001.zip and so on; attachments in Attachments_001.zip and so on. Two free backups a month (Ultimate: four).',
      'zh-CN':
        '每个模块一个 CSV，连同记录图片，位于 Data_001.zip 等文件；附件位于 Attachments_001.zip 等文件。每月两次免费备份（Ultimate 版四次）。',
    },
    never: { en: 'Emails fetched by IMAP.', 'zh-CN': '通过 IMAP 收取的邮件。' },
    from: 'backupHelp',
  },
  {
    id: 'moduleExport',
    name: { en: 'Export of one module', 'zh-CN': '单个模块导出' },
    scope: 'one-object',
    at: 'moduleExport',
    formats: ['csv'],
    fileName: '\\.csv$',
    who: { en: 'someone whose profile may export this module', 'zh-CN': '配置文件中有该模块导出权限的人' },
    contains: { en: 'The records of one module as CSV.', 'zh-CN': '一个模块的记录，CSV 格式。' },
    from: 'exportHelp',
  },
];
