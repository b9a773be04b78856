import { check, found } from '../check-type.ts';
import type { Finding } from '../report.ts';
import { manyRows, Rows } from '../spots.ts';

export const repeatedHeader = check({
  id: 'repeated-header',
  severity: 'warning',
  text: {
    en: 'The header is repeated further down: {total} times, in row {rows}. Several exports seem to have been put into one file. These rows were not counted.',
    'zh-CN': '表头在下面又出现了 {total} 次，见第 {rows} 行，像是几次导出合成了一个文件。这些行没有计入行数。',
  },
  todo: {
    en: 'Delete these rows in a copy before importing it elsewhere, and check for duplicate records.',
    'zh-CN': '导入其他系统之前，请在副本中删除这些行，并查看是否有重复的记录。',
  },
});

const encoder = new TextEncoder();
/** A single name may well be a value. */
const leastNames = 2;

/** Looks for rows that are the header once more. */
export class RepeatedHeader {
  readonly #names: readonly Uint8Array[];
  readonly #rows = new Rows(manyRows);
  /** The column up to which this row is like the header; below zero once it is not. */
  next = 0;

  constructor(names: readonly string[]) {
    const filled = names.filter((name) => name !== '').length;
    this.#names = filled < leastNames ? [] : names.map((name) => encoder.encode(name));
    this.next = this.#begin;
  }

  /** Takes the cell of the column `next`. */
  cell(bytes: Uint8Array, start: number, end: number): void {
    const name = this.#names[this.next];
    this.next = name !== undefined && same(name, bytes, start, end) ? this.next + 1 : -1;
  }

  /** Ends a row: true when it was the header. */
  row(row: number): boolean {
    const repeated = this.next > 0 && this.next === this.#names.length;
    if (repeated) this.#rows.add(row);
    this.next = this.#begin;
    return repeated;
  }

  findings(path: string): Finding[] {
    const { total, first } = this.#rows;
    if (total === 0) return [];
    return [found(repeatedHeader, { total, rows: this.#rows.list() }, { path, row: first[0] }, this.#rows)];
  }

  get #begin(): number {
    return this.#names.length === 0 ? -1 : 0;
  }
}

function same(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== name.length) return false;
  for (let at = 0; at < name.length; at++) if (name[at] !== bytes[start + at]) return false;
  return true;
}
