import { check, found } from '../check-type.ts';
import { isSplitPart } from '../data-names.ts';
import type { FileKind, Finding } from '../report.ts';

import { zipSplit } from './zip.ts';

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
    en: 'This is not a table or a zip of tables. By its content it is a file of this kind: {kind}.',
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
    en: 'The content isn’t text, nor any kind of file that Clean Exit knows.',
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
    en: 'This is a kind of workbook that can’t be read here (.xls, .xlsb, .ods), or one protected by a password. Nothing can be said about its rows.',
    'zh-CN': '这是这里无法读取的工作簿（.xls、.xlsb、.ods），或者加了密码，所以无法判断其中的数据是否完整。',
  },
  todo: {
    en: 'If the CRM offers CSV or .xlsx, export the same data in that format and check that file. Otherwise open this one in a spreadsheet program, save a copy as .xlsx, check the copy, and keep both.',
    'zh-CN':
      '如果 CRM 可以导出 CSV 或 .xlsx，请用这种格式再导出一次并检查；否则请用表格软件打开，另存为 .xlsx 后检查副本，两个文件都保留。',
  },
});

export const htmlTable = check({
  id: 'html-table',
  severity: 'warning',
  text: {
    en: 'This is a web page with the file name of a workbook. Some systems export tables that way, but it may just as well be a sign-in page. Its rows were not read.',
    'zh-CN': '这是一个网页，却用了工作簿的文件名。有的系统就是这样导出表格的，但也可能是登录页。其中的行没有读取。',
  },
  todo: {
    en: 'Open it in a browser. If it shows the table, open it in a spreadsheet program, save a copy as .xlsx, check the copy, and keep both. If not, sign in to the CRM and download it again.',
    'zh-CN':
      '请用浏览器打开看看：如果是表格，请用表格软件打开，另存为 .xlsx 后检查副本，两个文件都保留；如果不是，请登录 CRM 重新下载。',
  },
});

export const sqlDump = check({
  id: 'sql-dump',
  severity: 'warning',
  text: {
    en: 'This is a database dump in SQL. Only the same kind of database can restore it, and its records were not checked.',
    'zh-CN': '这是数据库的 SQL 备份，只有同类数据库才能恢复，其中的记录没有检查。',
  },
  todo: {
    en: 'Keep it, and export the same data as CSV too, so that it can be checked and read without a database.',
    'zh-CN': '请保留，同时再导出一份 CSV，这样不用数据库也能检查和查看。',
  },
});

export const sqlCutOff = check({
  id: 'sql-cut-off',
  severity: 'error',
  text: {
    en: 'This is a database dump in SQL, but the line that ends every complete dump is missing: it breaks off.',
    'zh-CN': '这是数据库的 SQL 备份，但缺少备份程序在末尾写的结束行，说明文件在中途断开。',
  },
  todo: {
    en: 'The dump or its download stopped early. Create it again, or download it again.',
    'zh-CN': '备份或下载没有完成，请重新备份或下载。',
  },
});

export const notZip = check({
  id: 'not-zip',
  severity: 'error',
  text: {
    en: 'The file name says this is a zip or a workbook, but the content isn’t: it can’t be unpacked.',
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
    en: 'The file couldn’t be read to the end. It may have been moved, changed or deleted in the meantime.',
    'zh-CN': '文件没能读到末尾，可能在检查过程中被移动、改动或删除了。',
  },
  todo: { en: 'Choose the file again.', 'zh-CN': '请重新选择该文件。' },
});

export const tookTooLong = check({
  id: 'took-too-long',
  severity: 'error',
  text: {
    en: 'Reading the file took longer than {minutes} minutes and was stopped.',
    'zh-CN': '读取文件超过了 {minutes} 分钟，已停止。',
  },
  todo: {
    en: 'If it is packed, unpack it and check the files that come out one by one.',
    'zh-CN': '如果是压缩文件，请先解压，再逐个检查其中的文件。',
  },
});

/** The finding that says why a file of this kind holds no table; none for what its own reader judges. */
export function kindFindings(kind: FileKind, path: string): Finding[] {
  switch (kind) {
    case 'csv':
      // Text under the name .xls is what many systems export, and every spreadsheet reads it.
      return /\.(zip|xlsx|gz)$/i.test(path) ? [found(notZip, {}, { path })] : [];
    case 'zip':
    case 'gzip':
    case 'xlsx':
    case 'json':
    case 'ndjson':
    case 'vcard':
    case 'icalendar':
    case 'sql':
      return [];
    case 'empty':
      return [found(emptyFile, {}, { path })];
    case 'html':
      return [found(/\.xls$/i.test(path) ? htmlTable : webPage, {}, { path })];
    case 'xls':
      return [found(workbook, {}, { path })];
    case 'unknown':
      return [found(isSplitPart(path) ? zipSplit : unknownKind, {}, { path })];
    case 'pdf':
    case 'xml':
    case 'rar':
    case '7z':
    case 'tar':
      return [found(wrongKind, { kind: kind.toUpperCase() }, { path })];
  }
}
