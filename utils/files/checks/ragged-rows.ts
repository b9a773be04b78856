import { check, found } from '../check-type.ts';
import type { Finding } from '../report.ts';
import { manyRows, Rows } from '../spots.ts';

export const raggedRow = check({
  id: 'ragged-row',
  severity: 'error',
  text: {
    en: 'The header has {columns} columns, but rows have more or fewer cells: {total} in all, in row {rows}.',
    'zh-CN': '表头有 {columns} 列，但有 {total} 行的单元格多于或少于这个数，见第 {rows} 行。',
  },
  todo: {
    en: 'Download the export again. If the same rows are wrong again, their values have slipped into the wrong columns: check them in the CRM.',
    'zh-CN': '请重新导出并下载。如果还是这些行出错，说明这些行的内容已经错列，请在 CRM 中核对。',
  },
});

export const cutOff = check({
  id: 'cut-off',
  severity: 'error',
  text: {
    en: 'The file breaks off in the middle of its last row, which has {cells} of {columns} cells. More rows may be missing after it.',
    'zh-CN': '文件在最后一行中间断开：{columns} 列中只有 {cells} 列，后面可能还缺少更多行。',
  },
  todo: {
    en: 'The download stopped early. Download the file again.',
    'zh-CN': '下载没有完成，请重新下载。',
  },
});

export const noLineEnd = check({
  id: 'no-line-end',
  severity: 'note',
  text: {
    en: 'The last row has no line ending. Many programs write tables that way, but an interrupted download looks the same.',
    'zh-CN': '最后一行没有换行符。很多程序本来就这样写，但下载中断的文件看起来也一样。',
  },
  todo: {
    en: 'Compare the number of rows with the CRM, and check that the last row is complete.',
    'zh-CN': '请与 CRM 核对行数，并看看最后一行是否完整。',
  },
});

/** Compares each row's number of cells with the header's. */
export class RaggedRows {
  readonly #columns: number;
  readonly #ragged = new Rows(manyRows);
  #cut: { row: number; cells: number } | undefined;
  #openRow: number | undefined;

  constructor(columns: number) {
    this.#columns = columns;
  }

  /** `open`: the file ended in this row without a line end. */
  row(row: number, cells: number, open: boolean): void {
    if (cells === this.#columns) {
      if (open) this.#openRow = row;
      return;
    }
    if (open && cells < this.#columns) {
      this.#cut = { row, cells };
      return;
    }
    this.#ragged.add(row);
  }

  findings(path: string): Finding[] {
    const findings: Finding[] = [];
    const columns = this.#columns;
    const { total, first } = this.#ragged;
    if (total > 0)
      findings.push(
        found(raggedRow, { columns, total, rows: this.#ragged.list() }, { path, row: first[0] }, this.#ragged),
      );
    if (this.#cut) findings.push(found(cutOff, { columns, cells: this.#cut.cells }, { path, row: this.#cut.row }));
    if (this.#openRow !== undefined) findings.push(found(noLineEnd, {}, { path, row: this.#openRow }));
    return findings;
  }
}
