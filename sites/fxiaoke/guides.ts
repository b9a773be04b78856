import { named } from '../named.ts';
import type { SiteInput, Words } from '../schema.ts';

const exportWords: Words = {
  en: ['Export', 'Export all', 'Export data', 'Export list', 'Extract'],
  'zh-CN': ['导出', '导出数据', '全部导出', '导出全部', '批量导出', '导出列表', '转出', '输出'],
};

export const targets: SiteInput['targets'] = {
  // The application's buttons are plain `div` and `span`, so only their text tells them.
  exportList: {
    label: { en: 'Export', 'zh-CN': '导出' },
    alternatives: [
      ...named(exportWords, 'button', 'link', 'menuitem'),
      { type: 'text', text: exportWords },
      { type: 'intent', intent: 'export-data' },
    ],
    within: 'page',
    from: 'publicCode',
  },
};

export const guides: SiteInput['guides'] = {
  export: {
    title: { en: 'Save one list', 'zh-CN': '备份一个列表' },
    finished: {
      en: 'Drop the file on the side panel to have it checked, then do the same for the next list.',
      'zh-CN': '把文件拖到侧边栏核对，然后对下一个列表重复同样的步骤。',
    },
    steps: [
      {
        id: 'list',
        say: {
          en: 'Open the list and clear its filters, so that it shows all records.',
          'zh-CN': '打开列表并清除筛选条件，使其显示全部记录。',
        },
        at: 'export',
        risk: 'read',
        from: 'publicCode',
      },
      {
        id: 'export',
        say: {
          en: 'If there is an “导出” (Export) above the list, or in the menu beside it, press it. Whether there is one is not known: if not, skip this step and ask customer service in writing.',
          'zh-CN':
            '如果列表上方或旁边的菜单里有“导出”，请点击。是否有此功能未能确认：没有的话请跳过这一步，并书面向客服索取。',
        },
        at: 'export',
        target: 'exportList',
        risk: 'read',
        // Many lists have none: the person looks for it in their own time.
        within: 3_600,
        optional: true,
        from: 'publicCode',
      },
    ],
  },
};
