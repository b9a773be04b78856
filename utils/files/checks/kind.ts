import { check, found } from '../check-type.ts';
import type { FileKind, Finding } from '../report.ts';

/** What the file is, when it is not the export it should be. */

export const emptyFile = check({
  id: 'empty-file',
  severity: 'error',
  text: { en: 'The file is empty: there is nothing in it.', 'zh-CN': '文件是空的，里面没有任何内容。' },
  todo: { en: 'Download it again.', 'zh-CN': '请重新下载。' },
});

export const webPage = check({
  id: 'web-page',
  severity: 'error',
  text: {
    en: 'This is a web page, not an export. Often it is the sign-in page or an error page, saved under the name of the export.',
    'zh-CN': '这是一个网页，不是导出的数据。常见的情况是登录页或报错页被存成了导出文件的名字。',
  },
  todo: {
    en: 'Sign in to the CRM in this browser and download the export again. If the link is old, start a new export.',
    'zh-CN': '请先在本浏览器登录 CRM，再重新下载；如果下载链接已过期，请重新发起导出。',
  },
});

export const wrongKind = check({
  id: 'wrong-kind',
  severity: 'error',
  text: {
    en: 'This is not a table or a zip of tables. By its content it is: {kind}.',
    'zh-CN': '这不是数据表，也不是装有数据表的压缩包。从内容看，它是：{kind}。',
  },
  todo: {
    en: 'Choose the CSV or zip file that the CRM gave you. If this is that file, download it again.',
    'zh-CN': '请选择 CRM 给出的 CSV 或 zip 文件；如果就是这个文件，请重新下载。',
  },
});

export const unknownKind = check({
  id: 'unknown-kind',
  severity: 'error',
  text: {
    en: 'The content is not text, and not a kind of file that is known here.',
    'zh-CN': '文件内容不是文字，也不是这里认识的文件类型。',
  },
  todo: {
    en: 'Choose the CSV or zip file that the CRM gave you. If this is that file, it is damaged: download it again.',
    'zh-CN': '请选择 CRM 给出的 CSV 或 zip 文件；如果就是这个文件，说明它已损坏，请重新下载。',
  },
});

export const workbook = check({
  id: 'workbook',
  severity: 'warning',
  text: {
    en: 'This is an Excel workbook. Its rows are not read yet, so nothing is said about them.',
    'zh-CN': '这是 Excel 工作簿。目前还不能读取其中的行，所以无法判断数据是否完整。',
  },
  todo: {
    en: 'Export the same data as CSV and check that file.',
    'zh-CN': '请把同样的数据导出为 CSV，再检查那个文件。',
  },
});

export const notZip = check({
  id: 'not-zip',
  severity: 'error',
  text: {
    en: 'By its name this is a zip or a workbook, but the content is not: it cannot be unpacked.',
    'zh-CN': '从文件名看这是压缩包或工作簿，但内容不是，无法解开。',
  },
  todo: {
    en: 'The download went wrong. Download the file again.',
    'zh-CN': '下载出了问题，请重新下载。',
  },
});

export const readFailed = check({
  id: 'read-failed',
  severity: 'error',
  text: {
    en: 'The file could not be read to its end. It may have been moved, changed or deleted in the meantime.',
    'zh-CN': '文件没能读到末尾，可能在检查过程中被移动、改动或删除了。',
  },
  todo: { en: 'Choose the file again.', 'zh-CN': '请重新选择该文件。' },
});

/** The finding that says why a file of this kind holds no table; none for zips, and for tables that are named as such. */
export function kindFindings(kind: FileKind, path: string): Finding[] {
  switch (kind) {
    case 'csv':
      return /\.(zip|xlsx?)$/i.test(path) ? [found(notZip, {}, { path })] : [];
    case 'zip':
      return [];
    case 'empty':
      return [found(emptyFile, {}, { path })];
    case 'html':
      return [found(webPage, {}, { path })];
    case 'xlsx':
    case 'xls':
      return [found(workbook, {}, { path })];
    case 'unknown':
      return [found(unknownKind, {}, { path })];
    case 'pdf':
    case 'gzip':
    case 'json':
    case 'xml':
      return [found(wrongKind, { kind: kind.toUpperCase() }, { path })];
  }
}
