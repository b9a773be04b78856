import type { SiteInput } from '../schema.ts';

export const exports: SiteInput['exports'] = [
  {
    id: 'export',
    name: { en: 'Export of one kind of record', 'zh-CN': '按类别导出' },
    scope: 'one-object',
    at: 'export',
    guide: 'export',
    formats: ['csv'],
    fileName: '^[a-z]+-\\d+-\\d+( ?\\(\\d+\\))?\\.(csv|xlsx)$',
    who: { en: 'a user with export permission', 'zh-CN': '拥有导出权限的用户' },
    ready: {
      en: 'It shows up in the list on the same page after a while.',
      'zh-CN': '过一会儿会出现在同一页面的列表中。',
    },
    contains: {
      en: 'One kind of record a file, with your own fields: deals, people, organizations and more.',
      'zh-CN': '每个文件一类数据，包含自定义字段：交易、联系人、组织等。',
    },
    never: {
      en: 'Files and emails.',
      'zh-CN': '文件和邮件。',
    },
    from: 'backupHelp',
  },
];
