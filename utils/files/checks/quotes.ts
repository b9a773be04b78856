import { check, found } from '../check-type.ts';
import type { Finding } from '../report.ts';
import { manyRows, Rows } from '../spots.ts';

export const openQuote = check({
  id: 'open-quote',
  severity: 'error',
  text: {
    en: 'A cell begins with a quotation mark that is never closed. Everything from row {rows} to the end of the file runs together.',
    'zh-CN': '有一个单元格的引号一直没有结束，从第 {rows} 行到文件末尾的内容连在了一起。',
  },
  todo: {
    en: 'The file is incomplete or was changed. Download it again.',
    'zh-CN': '文件不完整或被改动过，请重新下载。',
  },
});

export const strayQuote = check({
  id: 'stray-quote',
  severity: 'error',
  text: {
    en: 'Text follows directly after a closing quotation mark, so it is unclear where these cells end: {total} in all, in row {rows}.',
    'zh-CN': '有 {total} 个单元格在结束引号之后还有文字，无法确定在哪里结束，见第 {rows} 行。',
  },
  todo: {
    en: 'Download the export again and don’t open it in another program first. If that doesn’t help, look at these rows in the CRM.',
    'zh-CN': '请重新下载，下载后先不要用其他程序打开或保存。如果仍有问题，请在 CRM 中核对这些行。',
  },
});

export const bareQuote = check({
  id: 'bare-quote',
  severity: 'note',
  text: {
    en: 'There are quotation marks inside cells that are not quoted: {total} in all, in row {rows}. Most programs read them as intended; some don’t.',
    'zh-CN': '有 {total} 个没有加引号的单元格里出现了引号，见第 {rows} 行。多数程序能正确读取，少数会出错。',
  },
  todo: {
    en: 'Nothing to do now. When you import the file elsewhere, check these rows afterwards.',
    'zh-CN': '现在不用处理。以后导入其他系统时，请核对这些行。',
  },
});

export const loneQuote = check({
  id: 'lone-quote',
  severity: 'warning',
  text: {
    en: 'There are quotation marks inside cells that are not quoted, although the file quotes such cells elsewhere: {total} in all, in row {rows}. These rows may have been changed or damaged after they were written.',
    'zh-CN':
      '有 {total} 个没有加引号的单元格里出现了引号，见第 {rows} 行，而文件其他地方的引号写法是规范的。这些行可能在导出后被改动或损坏。',
  },
  todo: {
    en: 'Compare these rows with the CRM, or download the export again.',
    'zh-CN': '请在 CRM 中核对这些行，或重新下载。',
  },
});

const checks = { open: openQuote, stray: strayQuote, bare: bareQuote };

/** Counts the broken quotes that the scanner meets. */
export class Quotes {
  readonly #seen = { open: new Rows(manyRows), stray: new Rows(manyRows), bare: new Rows(manyRows) };

  quote(kind: keyof typeof checks, row: number): void {
    this.#seen[kind].add(row);
  }

  /** `doubled`: the file has quotes within quotes as they should be. */
  findings(path: string, doubled: boolean): Finding[] {
    return (['open', 'stray', 'bare'] as const).flatMap((kind) => {
      const rows = this.#seen[kind];
      if (rows.total === 0) return [];
      return found(
        kind === 'bare' && doubled ? loneQuote : checks[kind],
        { total: rows.total, rows: rows.list() },
        { path, row: rows.first[0] },
        rows,
      );
    });
  }
}
