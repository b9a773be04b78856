import type { SiteInput } from '../../schema.ts';

export const exportOne: SiteInput['guides'][string] = {
  title: { en: 'Export one kind of record', 'zh-CN': '导出一类数据' },
  finished: {
    en: 'Drop the file on the side panel to have it checked, then do the same for the next kind of record.',
    'zh-CN': '把文件拖到侧边栏核对，然后对下一类数据重复同样的步骤。',
  },
  steps: [
    {
      id: 'kind',
      say: {
        en: 'Choose what to export: deals, people, organizations… One kind at a time.',
        'zh-CN': '选择要导出的内容：交易、联系人、组织……每次一类。',
      },
      at: 'export',
      risk: 'read',
      from: 'publicCode',
    },
    {
      id: 'make',
      say: {
        en: 'Press CSV. The file is made in the background and shows up in the list after a while.',
        'zh-CN': '点击 CSV。文件在后台生成，过一会儿会出现在列表中。',
      },
      at: 'export',
      target: 'makeCsv',
      risk: 'reversible',
      decoys: [
        {
          target: 'makeExcel',
          why: {
            en: 'Makes a workbook: CSV can be checked more closely',
            'zh-CN': '会生成 Excel 文件；CSV 核对得更细',
          },
        },
      ],
      from: 'publicCode',
    },
    {
      id: 'download',
      say: {
        en: 'Download the newest file of the list: the one with the highest number.',
        'zh-CN': '下载列表中最新的文件，也就是编号最大的那个。',
      },
      at: 'export',
      target: 'download',
      risk: 'read',
      within: 600,
      from: 'publicCode',
    },
  ],
};
