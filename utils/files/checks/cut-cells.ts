import { check, found } from '../check-type.ts';
import type { Finding } from '../report.ts';
import { Rows } from '../spots.ts';

export const cutCells = check({
  id: 'cut-cells',
  severity: 'warning',
  text: {
    en: 'Cells seem to be cut off: {total} have exactly {length} characters, and none in this column has more. In row {rows}.',
    'zh-CN': '有 {total} 个单元格似乎被截断：正好 {length} 个字符，这一列没有更长的内容，见第 {rows} 行。',
  },
  todo: {
    en: 'Compare these rows with the CRM. If the text is longer there, export some other way, for example as CSV instead of Excel.',
    'zh-CN': '请在 CRM 中核对这些行；如果那里的内容更长，请换一种方式导出，例如用 CSV 代替 Excel。',
  },
});

/** Where databases and spreadsheets cut text. A spreadsheet's own limit is met by nothing else; the others by chance. */
const limits = new Map([
  [255, 3],
  [1_000, 3],
  [32_767, 1],
]);
/** Texts that are written to fit end anywhere before the limit, so that some end just before it. */
const nearby = 20;

interface Ends {
  at: Rows;
  near: number;
}

/** Looks for cells that all end at the same well-known length. */
export class CutCells {
  readonly #longest = new Map<number, number>();
  /** By column and limit. */
  readonly #ends = new Map<string, Ends>();

  /** Takes the characters of each long cell. */
  cell(column: number, characters: number, row: number): void {
    if (characters > (this.#longest.get(column) ?? 0)) this.#longest.set(column, characters);
    for (const limit of limits.keys()) {
      if (characters > limit || characters < limit - nearby) continue;
      const key = `${column} ${limit}`;
      let ends = this.#ends.get(key);
      if (!ends) {
        ends = { at: new Rows(), near: 0 };
        this.#ends.set(key, ends);
      }
      if (characters === limit) ends.at.add(row);
      else ends.near++;
    }
  }

  findings(columns: readonly string[], path: string): Finding[] {
    return [...this.#longest].flatMap(([column, length]) => {
      const ends = this.#ends.get(`${column} ${length}`);
      const enough = limits.get(length);
      if (!ends || enough === undefined || ends.at.total < enough || ends.at.total <= ends.near) return [];
      const values = { total: ends.at.total, length, rows: ends.at.list() };
      return [found(cutCells, values, { path, row: ends.at.first[0], column: columns[column] })];
    });
  }
}
