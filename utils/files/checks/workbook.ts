import { check } from '../check-type.ts';

export const sheetMissing = check({
  id: 'sheet-missing',
  severity: 'error',
  text: {
    en: 'Sheets that the workbook lists are not in the file: {names}.',
    'zh-CN': '工作簿的清单里有这些工作表，但文件中没有：{names}。',
  },
  todo: { en: 'Download the workbook again.', 'zh-CN': '请重新下载工作簿。' },
});

export const sheetDamaged = check({
  id: 'sheet-damaged',
  severity: 'error',
  text: {
    en: 'Parts of the workbook are damaged or break off: {names}.',
    'zh-CN': '工作簿中有部分内容已损坏或在中途断开：{names}。',
  },
  todo: {
    en: 'Download the workbook again. If that doesn’t help, export the same data as CSV.',
    'zh-CN': '请重新下载工作簿；如果仍有问题，请把同样的数据导出为 CSV。',
  },
});

export const textsMissing = check({
  id: 'texts-missing',
  severity: 'error',
  text: {
    en: 'Cells refer to texts that are not in the workbook: it has {texts} of them, but cells ask for number {number}.',
    'zh-CN': '有单元格引用了工作簿中不存在的文字：共有 {texts} 条文字，单元格却引用了第 {number} 条。',
  },
  todo: { en: 'Download the workbook again.', 'zh-CN': '请重新下载工作簿。' },
});

export const errorCells = check({
  id: 'error-cells',
  severity: 'warning',
  text: {
    en: 'Cells hold an error like {example} instead of a value: {total} in all, the first is {cell}.',
    'zh-CN': '有 {total} 个单元格的内容是 {example} 这样的错误值，第一个是 {cell}。',
  },
  todo: {
    en: 'Look up the values in the CRM, or export the same data as CSV.',
    'zh-CN': '请在 CRM 中查看这些值，或把同样的数据导出为 CSV。',
  },
});

export const sheetShort = check({
  id: 'sheet-short',
  severity: 'warning',
  text: {
    en: 'The sheet says it extends to row {said}, but its last row is {last}. Rows may be missing.',
    'zh-CN': '工作表注明到第 {said} 行，但实际最后一行是第 {last} 行，可能缺少数据。',
  },
  todo: {
    en: 'Compare the number of rows with the CRM. If it is lower, export again.',
    'zh-CN': '请与 CRM 中的记录数对比；如果偏少，请重新导出。',
  },
});

export const hiddenSheets = check({
  id: 'hidden-sheets',
  severity: 'note',
  text: {
    en: 'Sheets are hidden: {names}. They were read too, but people who open the workbook won’t see them.',
    'zh-CN': '有隐藏的工作表：{names}。这里已经读取，但打开工作簿时看不到。',
  },
  todo: {
    en: 'Check what is in them before you pass the file on.',
    'zh-CN': '把文件交给别人之前，请先看看里面是什么。',
  },
});

export const hiddenColumns = check({
  id: 'hidden-columns',
  severity: 'note',
  text: {
    en: 'Columns are hidden: {names}. They were read too, but people who open the workbook won’t see them.',
    'zh-CN': '有隐藏的列：{names}。这里已经读取，但打开工作簿时看不到。',
  },
  todo: {
    en: 'Nothing is lost. Some systems need these columns to import the file again: don’t delete them.',
    'zh-CN': '数据没有缺损。有的系统重新导入时需要这些列，请不要删除。',
  },
});

export const dates1904 = check({
  id: 'dates-1904',
  severity: 'note',
  text: {
    en: 'Dates in this workbook are counted from 1904, as old Macs did. A program that doesn’t take that into account shifts every date by four years and a day.',
    'zh-CN': '这个工作簿的日期从 1904 年起算（旧版 Mac 的做法）。不识别这一点的程序会把所有日期错开四年零一天。',
  },
  todo: {
    en: 'After importing it elsewhere, compare a few dates with the CRM.',
    'zh-CN': '导入其他系统后，请抽查几个日期与 CRM 核对。',
  },
});

export const uncountedFormulas = check({
  id: 'uncounted-formulas',
  severity: 'warning',
  text: {
    en: 'Cells hold a formula but not its result: {total} in all, the first is {cell}. Programs that only read the file find nothing there.',
    'zh-CN': '有 {total} 个单元格只有公式，没有保存结果，第一个是 {cell}。只读取文件的程序在那里读不到内容。',
  },
  todo: {
    en: 'Open the workbook in a spreadsheet program and save it under another name, then check that file. Keep both.',
    'zh-CN': '请用表格软件打开并另存为新文件，再检查新文件，两个文件都保留。',
  },
});

export const textsNotLooked = check({
  id: 'texts-not-looked',
  severity: 'note',
  text: {
    en: 'The workbook holds so much text that {total} cells were counted but not examined.',
    'zh-CN': '工作簿的文字太多，有 {total} 个单元格只计了数，没有查看内容。',
  },
  todo: {
    en: 'If the CRM offers CSV, export the same data as CSV and check that file.',
    'zh-CN': '如果 CRM 可以导出 CSV，请用 CSV 再导出一次并检查。',
  },
});
