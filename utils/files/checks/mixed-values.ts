import { check, found } from '../check-type.ts';
import type { Column } from '../column.ts';
import type { Finding } from '../report.ts';

export const mixedDateOrder = check({
  id: 'mixed-date-order',
  severity: 'warning',
  text: {
    en: 'One column has dates in two orders: day first in row {dayFirst}, month first in row {monthFirst}. For days up to the 12th nobody can tell which is meant.',
    'zh-CN':
      '同一列的日期有两种写法：第 {dayFirst} 行是日在前，第 {monthFirst} 行是月在前。12 日以前的日期无法判断是哪一种。',
  },
  todo: {
    en: 'Export again with one date format, ideally with the year first, and don’t save the file in a spreadsheet program first.',
    'zh-CN': '请统一日期格式（最好是年在前）后重新导出，并且不要先用表格软件保存。',
  },
});

export const mixedDecimalSigns = check({
  id: 'mixed-decimal-signs',
  severity: 'warning',
  text: {
    en: 'Numbers in one column use different decimal signs: a comma in row {comma}, a point in row {point}. An import would read one of them a hundred or a thousand times too large.',
    'zh-CN': '同一列数字的小数点写法不同：第 {comma} 行用逗号，第 {point} 行用句点。导入时其中一种会被读成百倍或千倍。',
  },
  todo: {
    en: 'Export again with one number format, or correct these rows before importing them.',
    'zh-CN': '请统一数字格式后重新导出，或在导入前改正这些行。',
  },
});

/** A column is one of dates, or of numbers, when this share of its cells is. */
const mostly = 0.8;

/** Finds two ways of writing in one column. Only cells that can be read in one way alone count. */
export function mixedValueFindings(columns: readonly Column[], names: readonly string[], path: string): Finding[] {
  return columns.flatMap((column, at) => [
    ...dates(column, { path, column: names[at] }),
    ...decimals(column, { path, column: names[at] }),
  ]);
}

function dates(column: Column, place: { path: string; column?: string }): Finding[] {
  const [day, month] = [column.rowsOf('date-day-first'), column.rowsOf('date-month-first')];
  if (day.total === 0 || month.total === 0) return [];
  const all = column.shaped('date', 'date-either', 'date-day-first', 'date-month-first');
  if (all < column.looked * mostly) return [];
  const row = rarer(day, month).first[0];
  return [found(mixedDateOrder, { dayFirst: day.list(), monthFirst: month.list() }, { ...place, row })];
}

function decimals(column: Column, place: { path: string; column?: string }): Finding[] {
  const [comma, point] = [column.rowsOf('decimal-comma'), column.rowsOf('decimal-point')];
  if (comma.total === 0 || point.total === 0) return [];
  const all = column.shaped('whole', 'decimal-either', 'decimal-comma', 'decimal-point');
  if (all < column.looked * mostly) return [];
  const row = rarer(comma, point).first[0];
  return [found(mixedDecimalSigns, { comma: comma.list(), point: point.list() }, { ...place, row })];
}

/** What is rare is more likely the mistake. */
function rarer<T extends { total: number }>(one: T, other: T): T {
  return one.total <= other.total ? one : other;
}
