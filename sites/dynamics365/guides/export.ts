import { any, type Guide, sees } from './cancel-steps.ts';

/** One list of the app as a workbook. */
export const exportList: Guide = {
  title: { en: 'Export one list to Excel', 'zh-CN': '把一个列表导出到 Excel' },
  finished: {
    en: 'Drop the file on the side panel to have it checked, then do the same for the next list.',
    'zh-CN': '把文件拖到侧边栏核对，然后对下一个列表重复同样的步骤。',
  },
  steps: [
    {
      id: 'view',
      say: {
        en: 'Open the list of one table and choose a view with all rows and all columns you need: only what the view shows is exported.',
        'zh-CN': '打开某张表的列表，选择包含全部行和所需列的视图：只会导出视图中显示的内容。',
      },
      at: 'export',
      risk: 'read',
      from: 'excelHelp',
    },
    {
      id: 'more',
      say: {
        en: 'The bar above the list is too short for all commands: open the rest (⋮).',
        'zh-CN': '列表上方的命令栏放不下全部命令：请展开其余命令（⋮）。',
      },
      at: 'export',
      target: 'moreCommands',
      risk: 'read',
      optional: true,
      done: sees('exportToExcel'),
      effect: sees('exportToExcel'),
      from: 'publicCode',
    },
    {
      id: 'excel',
      say: {
        en: 'Press “Export to Excel” in the bar above the list. At most 100,000 rows come in one file.',
        'zh-CN': '点击列表上方命令栏中的“导出到 Excel”。一个文件最多 100,000 行。',
      },
      why: {
        en: 'If a menu opens, “Static Worksheet” is the one with all rows of the view.',
        'zh-CN': '如果打开菜单，“静态工作表”包含该视图的全部行。',
      },
      at: 'export',
      target: 'exportToExcel',
      risk: 'read',
      decoys: [
        {
          target: 'exportOnline',
          why: { en: 'Opens the rows in the browser, saves no file', 'zh-CN': '只在浏览器中打开，不会保存文件' },
        },
        {
          target: 'pageOnly',
          why: { en: 'Saves only this page or the rows you ticked', 'zh-CN': '只保存当前页或勾选的行' },
        },
      ],
      from: 'publicCode',
    },
  ],
};

/** Whole tables as CSV, on the portal of makers. */
export const exportTables: Guide = {
  title: { en: 'Export tables as CSV (make.powerapps.com)', 'zh-CN': '以 CSV 导出表（make.powerapps.com）' },
  finished: {
    en: 'Drop the files on the side panel to have them checked. They have no owner and no dates of creation and change: export the lists to Excel as well.',
    'zh-CN': '把文件拖到侧边栏核对。这些文件不含负责人、创建和修改时间：请另外把列表导出到 Excel。',
  },
  steps: [
    {
      id: 'menu',
      say: {
        en: 'Open the menu “Data” above the tables; on newer pages it is called “Export”.',
        'zh-CN': '打开表格上方的“数据”菜单；新版页面叫“导出”。',
      },
      at: 'tables',
      target: 'exportMenu',
      risk: 'read',
      done: any(sees('exportData'), sees('downloadExported')),
      effect: sees('exportData'),
      from: 'tableHelp',
    },
    {
      id: 'open',
      say: { en: 'Choose “Export data”.', 'zh-CN': '选择“导出数据”。' },
      target: 'exportData',
      risk: 'read',
      done: sees('downloadExported'),
      from: 'tableHelp',
    },
    {
      id: 'pick',
      say: { en: 'Tick the tables that you want.', 'zh-CN': '勾选要导出的表。' },
      why: {
        en: 'What takes longer than 12 minutes fails: take fewer tables at once then.',
        'zh-CN': '超过 12 分钟会失败，请减少一次导出的表。',
      },
      risk: 'read',
      done: any(sees('downloadExported'), {
        type: 'visible',
        css: 'input[type=checkbox]:checked, [role=checkbox][aria-checked=true], [role=row][aria-selected=true]',
      }),
      from: 'tableHelp',
    },
    {
      id: 'start',
      say: { en: 'When all are ticked, press “Export data”.', 'zh-CN': '全部勾选后，点击“导出数据”。' },
      target: 'startExport',
      risk: 'read',
      done: sees('downloadExported'),
      from: 'tableHelp',
    },
    {
      id: 'download',
      say: { en: 'Press “Download exported data”.', 'zh-CN': '点击“下载导出的数据”。' },
      target: 'downloadExported',
      risk: 'read',
      within: 900,
      from: 'tableHelp',
    },
  ],
};
