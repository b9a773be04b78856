import type { SiteInput } from '../schema.ts';

// Weekly exports were seen as WE_…; how monthly ones begin was not, so any two letters are taken.
const part = '^[A-Z]{2}_00D[0-9A-Za-z]{12,15}_';

export const exports: SiteInput['exports'] = [
  {
    id: 'dataExport',
    name: { en: 'Data Export', 'zh-CN': '数据导出（Data Export）' },
    scope: 'everything',
    at: 'export',
    guide: 'export',
    formats: ['zip', 'csv'],
    fileName: `${part}\\d+\\.zip$`,
    parts: `${part}(?<part>\\d+)\\.zip$`,
    who: {
      en: 'someone with the permission “Weekly Data Export”',
      'zh-CN': '拥有“Weekly Data Export（每周数据导出）”权限的人',
    },
    ready: {
      en: 'An email with a link comes; the page lists one row for each zip file.',
      'zh-CN': '会收到带链接的邮件；页面上每个 zip 文件占一行。',
    },
    kept: { amount: 48, unit: 'hours', from: 'exportArticle' },
    next: [
      {
        amount: 7,
        unit: 'days',
        for: { en: 'Enterprise, Performance, Unlimited', 'zh-CN': 'Enterprise、Performance、Unlimited 版' },
        from: 'exportArticle',
      },
      { amount: 29, unit: 'days', for: { en: 'other editions', 'zh-CN': '其他版本' }, from: 'exportArticle' },
    ],
    replaces: {
      text: {
        en: 'There is only one set of files at a time: a new export deletes the files of the previous one.',
        'zh-CN': '同一时间只保留一组文件：新的导出会删除上一次的文件。',
      },
      from: 'exportArticle',
    },
    most: { megabytes: 512, from: 'exportCopy' },
    contains: {
      en: 'All objects, one CSV file each, in zip files of about 512 MB; attachments, documents and files when they were ticked.',
      'zh-CN': '所有对象，每个对象一个 CSV，打包成约 512 MB 的 zip；勾选后还包括附件、文档和文件。',
    },
    never: {
      en: 'Formula and roll-up summary fields, and some system fields (last viewed, last referenced). Chatter posts and comments are cut off at 1,000 characters.',
      'zh-CN':
        '公式字段和累计汇总字段，以及部分系统字段（上次查看、上次引用）。Chatter 帖子和评论在 1,000 个字符处截断。',
    },
    from: 'exportFieldsHelp',
  },
];
