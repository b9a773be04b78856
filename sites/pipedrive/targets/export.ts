import { named } from '../../named.ts';
import type { SiteInput } from '../../schema.ts';

/** The export page is a frame within the page. */
export const exportTargets: SiteInput['targets'] = {
  makeCsv: {
    label: { en: 'CSV', 'zh-CN': 'CSV' },
    alternatives: [
      { type: 'css', css: 'button#do-export-csv' },
      ...named(
        {
          en: ['CSV', 'Export CSV', 'Export to CSV', 'Export as CSV', 'CSV file', 'Generate CSV', 'Create CSV'],
          'zh-CN': ['CSV', '导出 CSV', '导出为 CSV', '导出到 CSV', 'CSV 文件', '生成 CSV'],
        },
        'button',
        'link',
      ),
    ],
    from: 'publicCode',
  },
  makeExcel: {
    label: { en: 'Excel', 'zh-CN': 'Excel' },
    alternatives: [
      { type: 'css', css: 'button#do-export-xls' },
      ...named(
        {
          en: ['Excel', 'XLSX', 'XLS', 'Export Excel', 'Export to Excel', 'Export as Excel', 'Generate Excel'],
          'zh-CN': ['Excel', '导出 Excel', '导出为 Excel', '导出到 Excel', '生成 Excel'],
        },
        'button',
        'link',
      ),
    ],
    from: 'publicCode',
  },
  // Whether the newest stands at the top or at the end of the list is not known: of several, the person chooses.
  download: {
    label: { en: 'the newest file in the list', 'zh-CN': '列表中最新的文件' },
    alternatives: [
      { type: 'css', css: 'a[href*="/export/download/"]' },
      ...named({ en: ['Download'], 'zh-CN': ['下载'] }, 'link', 'button'),
      { type: 'intent', intent: 'download' },
    ],
    from: 'publicCode',
  },
};
