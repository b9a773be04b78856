import { check } from '../check-type.ts';

/** Entries of vCard and iCalendar: contacts, events, tasks. */

export const entryCutOff = check({
  id: 'entry-cut-off',
  severity: 'error',
  text: {
    en: 'The file breaks off in the middle of an entry: {open} has no end. More entries may be missing after it.',
    'zh-CN': '文件在一个条目中间断开：{open} 没有结尾，后面可能还缺少更多条目。',
  },
  todo: {
    en: 'The download stopped early. Download the file again.',
    'zh-CN': '下载没有完成，请重新下载。',
  },
});

export const entryOpen = check({
  id: 'entry-open',
  severity: 'error',
  text: {
    en: 'Entries begin but don’t end before the next one begins: {total} in all, in row {rows}. Their last lines are lost or damaged.',
    'zh-CN': '有 {total} 个条目没有结尾就开始了下一个，见第 {rows} 行，条目的末尾丢失或损坏。',
  },
  todo: {
    en: 'Download the file again. If that doesn’t help, look at these entries in the CRM.',
    'zh-CN': '请重新下载；如果仍有问题，请在 CRM 中查看这些条目。',
  },
});

export const entryStray = check({
  id: 'entry-stray',
  severity: 'error',
  text: {
    en: 'There is text that belongs to no entry: {total} lines in all, in row {rows}. The beginning of an entry is lost or damaged there.',
    'zh-CN': '有 {total} 行文字不属于任何条目，见第 {rows} 行，那里的条目开头丢失或损坏。',
  },
  todo: {
    en: 'Download the file again. If that doesn’t help, look at these entries in the CRM.',
    'zh-CN': '请重新下载；如果仍有问题，请在 CRM 中查看这些条目。',
  },
});

export const entryLine = check({
  id: 'entry-line',
  severity: 'warning',
  text: {
    en: 'There are lines that aren’t fields: {total} in all, in row {rows}. Usually a note with line breaks wasn’t written the way the format requires, and an import would lose the rest of it.',
    'zh-CN': '有 {total} 行不是字段，见第 {rows} 行。多半是带换行的备注没有按格式写出，导入时后半部分会丢失。',
  },
  todo: {
    en: 'Compare these entries with the CRM. If you can, export the same data as CSV too.',
    'zh-CN': '请与 CRM 中的这些条目核对；可以的话，再导出一份 CSV。',
  },
});
