import { check, found } from '../check-type.ts';
import type { Column } from '../column.ts';
import type { Finding } from '../report.ts';

export const roundedNumber = check({
  id: 'rounded-number',
  severity: 'error',
  text: {
    en: 'A spreadsheet program has rounded long numbers: all {total} with 16 digits or more end in zeros from the 16th digit on, in row {rows}. The ids are lost.',
    'zh-CN':
      '表格软件把长数字四舍五入了：{total} 个 16 位以上的数字从第 16 位起全是 0，见第 {rows} 行，原来的编号已经丢失。',
  },
  todo: {
    en: 'Download the export again and don’t open or save it in Excel. Keep that file.',
    'zh-CN': '请重新下载，不要用 Excel 打开或保存，保留原始文件。',
  },
});

export const lostZero = check({
  id: 'lost-zero',
  severity: 'warning',
  text: {
    en: 'Numbers have lost their leading zero: {total} have {shorter} digits, all others in this column {length}. First in row {rows}.',
    'zh-CN': '有 {total} 个数字丢了开头的 0：它们只有 {shorter} 位，这一列其余的都是 {length} 位，见第 {rows} 行。',
  },
  todo: {
    en: 'Download the export again and don’t open or save it in Excel. Keep that file.',
    'zh-CN': '请重新下载，不要用 Excel 打开或保存，保留原始文件。',
  },
});

/** By chance one id in ten ends in a zero; so many do not. */
const enoughRounded = 5;
/** Shorter numbers, such as postal codes, have different lengths in different countries. */
const leastDigits = 6;
const enoughZeros = 10;
const nearlyAll = 0.9;

/** Finds what a spreadsheet does to ids and phone numbers when it takes them for numbers. */
export function lostDigitFindings(columns: readonly Column[], names: readonly string[], path: string): Finding[] {
  return columns.flatMap((column, at) => {
    const place = { path, column: names[at] };
    return [...rounded(column, place), ...zeros(column, place)];
  });
}

function rounded(column: Column, place: { path: string; column?: string }): Finding[] {
  const { all, rounded } = column.long;
  if (all !== rounded.total || Math.min(all, column.distinct) < enoughRounded) return [];
  return [found(roundedNumber, { total: all, rows: rounded.list() }, { ...place, row: rounded.first[0] })];
}

/** Numbers of one length, many of which begin with zero; and a few that are one digit shorter and do not. */
function zeros(column: Column, place: { path: string; column?: string }): Finding[] {
  for (const [length, { rows, zero }] of column.digits) {
    if (length <= leastDigits || zero < enoughZeros || rows.total < column.looked * nearlyAll) continue;
    const shorter = column.digits.get(length - 1);
    if (!shorter || shorter.zero > 0 || rows.total + shorter.rows.total < column.looked) continue;
    const values = { total: shorter.rows.total, shorter: length - 1, length, rows: shorter.rows.list() };
    return [found(lostZero, values, { ...place, row: shorter.rows.first[0] })];
  }
  return [];
}
