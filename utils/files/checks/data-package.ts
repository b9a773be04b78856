import { check } from '../check-type.ts';

/** What the list of files that some exports carry (`datapackage.json`) says of the files beside it. */

export const listedMissing = check({
  id: 'listed-missing',
  severity: 'error',
  text: {
    en: 'The export’s own list names files that are not there: {total} ({names}).',
    'zh-CN': '导出自带的清单中列出的文件缺少 {total} 个（{names}）。',
  },
  todo: { en: 'Download the export again, with all its parts.', 'zh-CN': '请重新下载导出的全部文件。' },
});

export const listedDiffers = check({
  id: 'listed-differs',
  severity: 'error',
  text: {
    en: 'Files differ from the export’s own list in size or checksum: {total} ({names}).',
    'zh-CN': '有 {total} 个文件的大小或校验值与导出自带的清单不一致（{names}）。',
  },
  todo: {
    en: 'The files were changed or damaged after the export was made. Download it again.',
    'zh-CN': '文件在导出之后被改动或损坏，请重新下载。',
  },
});
