import type { Text } from '../../text.ts';

/**
 * `reject`: the next system would refuse the row; it is put aside with the reason. `look`: the value is written as it was, and may
 * not be taken. `changed`: it is written in the system's form. `note`: nothing is wrong, but something has to be done.
 */
export type Weight = 'reject' | 'look' | 'changed' | 'note';

/** What can be said of values and rows; `{max}` and `{n}` are filled in where they are shown. */
export const problems = {
  'missing-required': {
    weight: 'reject',
    text: { en: 'is required and empty', 'zh-CN': '为必填项，但内容为空' },
  },
  'too-long': {
    weight: 'reject',
    text: { en: 'is longer than the {max} characters that fit', 'zh-CN': '超过允许的 {max} 个字符' },
  },
  'row-empty': { weight: 'reject', text: { en: 'the row is empty', 'zh-CN': '整行为空' } },
  'row-damaged': {
    weight: 'reject',
    text: { en: 'the row is damaged in the exported file', 'zh-CN': '该行在导出文件中已损坏' },
  },
  'row-long': {
    weight: 'reject',
    text: { en: 'a cell or the row is too long to be carried over', 'zh-CN': '单元格或整行过长，无法转换' },
  },
  'more-cells': {
    weight: 'reject',
    text: { en: 'the row has more cells than the header', 'zh-CN': '该行的单元格多于表头' },
  },
  'not-a-date': { weight: 'look', text: { en: 'isn’t a date', 'zh-CN': '不是日期' } },
  'date-order': {
    weight: 'look',
    text: { en: 'could be day first or month first; left as it is', 'zh-CN': '无法判断先日还是先月，保持原样' },
  },
  'not-a-number': { weight: 'look', text: { en: 'isn’t a number', 'zh-CN': '不是数字' } },
  'decimal-sign': {
    weight: 'look',
    text: {
      en: 'has a comma that could separate thousands or decimals; left as it is',
      'zh-CN': '逗号可能是千位或小数分隔符，保持原样',
    },
  },
  'not-an-email': { weight: 'look', text: { en: 'isn’t a single email address', 'zh-CN': '不是单个邮箱地址' } },
  'not-a-phone': { weight: 'look', text: { en: 'isn’t a phone number', 'zh-CN': '不是电话号码' } },
  'not-a-url': { weight: 'look', text: { en: 'isn’t a web address', 'zh-CN': '不是网址' } },
  'not-yes-no': { weight: 'look', text: { en: 'is neither yes nor no', 'zh-CN': '不是“是”或“否”' } },
  'unknown-choice': { weight: 'look', text: { en: 'isn’t one of the allowed values', 'zh-CN': '不在允许的选项中' } },
  'damaged-character': {
    weight: 'look',
    text: { en: 'has characters that were lost earlier', 'zh-CN': '含有此前已丢失的字符' },
  },
  'own-choice': {
    weight: 'note',
    text: { en: 'has to be one of the values in your new account', 'zh-CN': '必须是新账户中已有的选项' },
  },
  'date-written': {
    weight: 'changed',
    text: { en: 'date written in the system’s format', 'zh-CN': '日期已改写为系统格式' },
  },
  'time-dropped': { weight: 'changed', text: { en: 'the time of day was left out', 'zh-CN': '已去掉时间部分' } },
  'number-written': {
    weight: 'changed',
    text: { en: 'number written with digits only', 'zh-CN': '数字已改写为纯数字' },
  },
  'choice-written': {
    weight: 'changed',
    text: { en: 'written the way the system writes it', 'zh-CN': '已改写为系统的写法' },
  },
  'name-joined': { weight: 'changed', text: { en: 'first and last name joined', 'zh-CN': '名与姓已合并' } },
  'name-kept-whole': {
    weight: 'changed',
    text: { en: 'the whole name goes into the last name', 'zh-CN': '全名写入“姓”字段' },
  },
  'link-unknown': {
    weight: 'look',
    text: { en: 'points to a record that is not in these files', 'zh-CN': '指向的记录不在这些文件中' },
  },
  'name-looked-up': {
    weight: 'changed',
    text: { en: 'looked up in the other table by its ID', 'zh-CN': '已按编号从另一张表查出名称' },
  },
  'formula-defused': {
    weight: 'changed',
    text: {
      en: 'would run as a formula in a spreadsheet; an apostrophe was put in front of it',
      'zh-CN': '在电子表格中会被当作公式执行，已在前面加上单引号',
    },
  },
} as const satisfies Record<string, { weight: Weight; text: Text }>;

export type ProblemId = keyof typeof problems;
