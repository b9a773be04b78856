import type { SiteInput } from '../schema.ts';

/** There is no export of everything: each table by itself, in one of two ways that lack different things. */
export const exports: SiteInput['exports'] = [
  {
    id: 'excel',
    name: { en: 'Export of a list to Excel', 'zh-CN': '列表导出到 Excel' },
    scope: 'one-object',
    at: 'export',
    guide: 'export',
    formats: ['xlsx'],
    fileName: '\\.xlsx$',
    who: {
      en: 'a user with the right to export to Excel (prvExportToExcel)',
      'zh-CN': '拥有“导出到 Excel”权限（prvExportToExcel）的用户',
    },
    ready: { en: 'at once, as a download', 'zh-CN': '立即下载' },
    most: { rows: 100_000, from: 'excelHelp' },
    contains: {
      en: 'The rows and columns of one view, after three hidden columns with the record’s id, a check value and the time of the last change.',
      'zh-CN': '一个视图中的行和列，前面有三个隐藏列：记录 ID、校验值和最后修改时间。',
    },
    never: {
      en: 'Columns that the view does not show, the time of date columns, attached files.',
      'zh-CN': '视图中没有的列、日期列的时间部分、附件。',
    },
    from: 'excelHelp',
  },
  {
    id: 'table',
    name: { en: 'Export of tables as CSV', 'zh-CN': '以 CSV 导出表' },
    scope: 'one-object',
    at: 'tables',
    guide: 'exportTables',
    formats: ['csv'],
    fileName: '\\.(csv|zip)$',
    who: {
      en: 'a maker of the environment; not in a Developer Plan',
      'zh-CN': '环境的制作者；开发者计划中没有此功能',
    },
    ready: {
      en: 'after up to 12 minutes; what takes longer fails',
      'zh-CN': '最长 12 分钟；超时会失败',
    },
    contains: {
      en: 'All rows of each chosen table with its key and the names of columns as programs use them, a CSV each.',
      'zh-CN': '所选每张表的全部行，带主键，列名为程序使用的名称，每张表一个 CSV。',
    },
    never: {
      en: 'Owner, created and modified by and when, time zone, choices with several values, pictures and files.',
      'zh-CN': '负责人、创建和修改的人与时间、时区、多选项、图片和文件。',
    },
    from: 'tableHelp',
  },
];
