import { check, found } from '../check-type.ts';
import type { Finding } from '../report.ts';
import { manyRows, Rows } from '../spots.ts';

export const scientificNumber = check({
  id: 'scientific-number',
  severity: 'warning',
  text: {
    en: 'A spreadsheet program shortened long numbers, like {example}: {total} in all, in row {rows}. The last digits of these phone numbers or ids are lost.',
    'zh-CN': '有 {total} 个长数字被表格软件改成了 {example} 这样的写法，见第 {rows} 行，电话或编号的末尾几位已经丢失。',
  },
  todo: {
    en: 'Download the export again and don’t open or save it in Excel. Keep that file.',
    'zh-CN': '请重新下载，不要用 Excel 打开或保存，保留原始文件。',
  },
});

export const formulaCell = check({
  id: 'formula-cell',
  severity: 'note',
  text: {
    en: 'Some cells look like formulas: {total} in all, in row {rows}. A spreadsheet program would run them when the file is opened.',
    'zh-CN': '有 {total} 个单元格看起来像公式，见第 {rows} 行。用表格软件打开时会被执行。',
  },
  todo: {
    en: 'The data is complete. Only open the file in a spreadsheet program with these columns set to text.',
    'zh-CN': '数据没有缺损。用表格软件打开时，请先把这些列设为文本。',
  },
});

const letterE = 0x45;
const plus = 0x2b;
const equals = 0x3d;
const bar = 0x7c;
/** How much of a cell is looked at. */
const formulaBytes = 200;
/** 1 for `=`, `+`, `-` and `@`, as the first byte of a cell. */
const formulaStarts = new Uint8Array(256);
for (const start of [0x3d, 0x2b, 0x2d, 0x40]) formulaStarts[start] = 1;

/** As spreadsheets write a number that does not fit its column: `1.38E+10`. */
const scientific = /^-?[1-9](\.\d+)?E\+\d{2}$/;
/** Not every `=` or `-` begins a formula: signed numbers, phone numbers, lines of dashes and names with @ are no formulas. */
const formula = /^(=[\w"'({+\-@]|[+\-@][A-Za-z][\w.]*\(|[+\-@=][^|]*\|[^!]*!)/;

const decoder = new TextDecoder();

/** Tells nearly all phone and other signed numbers from what {@link formula} could fit. */
function mayBeFormula(bytes: Uint8Array, start: number, end: number): boolean {
  const second = (bytes[start + 1] as number) | 0x20;
  if (bytes[start] === equals || (second >= 0x61 && second <= 0x7a)) return true;
  for (let at = start + 1; at < Math.min(end, start + formulaBytes); at++) if (bytes[at] === bar) return true;
  return false;
}

/** Looks at single cells. Nearly all are let go after one or two bytes, without making a string of them. */
export class Cells {
  readonly #scientific = new Rows(manyRows);
  #example = '';
  #column = 0;
  readonly #formula = new Rows(manyRows);

  cell(bytes: Uint8Array, start: number, end: number, column: number, row: number): void {
    const length = end - start;
    if (length >= 5 && length < 30 && bytes[end - 3] === plus && bytes[end - 4] === letterE) {
      const text = decoder.decode(bytes.subarray(start, end));
      if (!scientific.test(text)) return;
      if (this.#scientific.total === 0) {
        this.#example = text;
        this.#column = column;
      }
      this.#scientific.add(row);
    } else if (length > 1 && formulaStarts[bytes[start] as number] === 1 && mayBeFormula(bytes, start, end)) {
      if (formula.test(decoder.decode(bytes.subarray(start, Math.min(end, start + formulaBytes)))))
        this.#formula.add(row);
    }
  }

  findings(path: string, columns: readonly string[]): Finding[] {
    const findings: Finding[] = [];
    const long = this.#scientific;
    if (long.total > 0) {
      const values = { total: long.total, rows: long.list(), example: this.#example };
      findings.push(found(scientificNumber, values, { path, row: long.first[0], column: columns[this.#column] }, long));
    }
    const { total, first } = this.#formula;
    if (total > 0)
      findings.push(found(formulaCell, { total, rows: this.#formula.list() }, { path, row: first[0] }, this.#formula));
    return findings;
  }
}
