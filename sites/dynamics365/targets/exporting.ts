import { downloadExported, exportData, exportToExcel } from '../words.ts';
import { begins, named, type Targets } from './named.ts';

/** Command ids that end so are the button itself; what else goes on with `.Online`, `.StaticXlsx` … */
const excelCommand = ['data-id', 'data-command', 'data-lp-id', 'id']
  .flatMap((attribute) => ['Mscrm.ExportToExcel', '.ExportToExcel'].map((command) => `[${attribute}$="${command}"]`))
  .join(', ');

export const exporting: Targets = {
  moreCommands: {
    label: { en: 'more commands (⋮)', 'zh-CN': '更多命令（⋮）' },
    alternatives: [
      { type: 'css', css: '[data-id*="OverflowButton"]' },
      ...begins(
        {
          en: ['More commands'],
          'zh-CN': [
            '更多命令',
            ...['客户', '联系人', '潜在顾客', '潜在客户', '商机'].map((table) => `${table}的更多命令`),
          ],
        },
        'button',
        'menuitem',
      ),
    ],
    within: 'page',
    from: 'publicCode',
  },
  exportToExcel: {
    label: { en: 'Export to Excel', 'zh-CN': '导出到 Excel' },
    alternatives: [
      { type: 'css', css: excelCommand },
      // No intent: without its own button the bar still has half a dozen that export something less.
      ...named(exportToExcel, 'button', 'menuitem'),
    ],
    from: 'publicCode',
  },
  exportOnline: {
    label: { en: 'Open in Excel Online', 'zh-CN': '在 Excel Online 中打开' },
    alternatives: [
      { type: 'css', css: '[data-id$=".Online"], [data-id$="ExportToExcelOnline"], [data-command$=".Online"]' },
      ...begins(
        {
          en: ['Open in Excel Online', 'Export to Excel Online', 'Excel Online'],
          'zh-CN': ['在 Excel Online 中打开', '导出到 Excel Online'],
        },
        'button',
        'menuitem',
      ),
    ],
    from: 'publicCode',
  },
  pageOnly: {
    label: { en: 'Static Worksheet (Page only)', 'zh-CN': '静态工作表（仅当前页）' },
    alternatives: begins(
      {
        en: ['Static Worksheet (Page only)', 'Export Selected Records', 'Export selected'],
        'zh-CN': ['静态工作表（仅', '静态工作表(仅', '导出所选记录', '导出选定记录', '导出选定的记录'],
      },
      'button',
      'menuitem',
    ),
    from: 'publicCode',
  },
  exportMenu: {
    label: { en: 'Data, or Export', 'zh-CN': '“数据”或“导出”' },
    alternatives: named({ en: ['Data', 'Export'], 'zh-CN': ['数据', '导出'] }, 'menuitem', 'button'),
    within: 'page',
    from: 'tableHelp',
  },
  exportData: {
    label: { en: 'Export data', 'zh-CN': '导出数据' },
    alternatives: [...named(exportData, 'menuitem', 'button', 'link'), { type: 'intent', intent: 'export-data' }],
    from: 'tableHelp',
  },
  startExport: {
    label: { en: 'Export data, beside the ticked tables', 'zh-CN': '已勾选的表旁的“导出数据”' },
    alternatives: [...named(exportData, 'button'), { type: 'intent', intent: 'export-data' }],
    from: 'tableHelp',
  },
  downloadExported: {
    label: { en: 'Download exported data', 'zh-CN': '下载导出的数据' },
    alternatives: [...named(downloadExported, 'link', 'button'), { type: 'intent', intent: 'download' }],
    from: 'tableHelp',
  },
};
