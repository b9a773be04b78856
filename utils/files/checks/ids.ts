import { check, found } from '../check-type.ts';
import { IdSet } from '../id-set.ts';
import { shortEnd } from '../long-id.ts';
import type { Finding } from '../report.ts';
import { manyRows, Rows } from '../spots.ts';

export const duplicateId = check({
  id: 'duplicate-id',
  severity: 'error',
  text: {
    en: 'Some records appear more than once: rows that repeat the id of an earlier row, {total} in all, in row {rows}.',
    'zh-CN': '有重复的记录：{total} 行的编号与前面的行相同，见第 {rows} 行。',
  },
  todo: {
    en: 'Other records may be missing instead. Start a new export and check that file.',
    'zh-CN': '被重复的位置可能挤掉了其他记录。请重新导出，再检查新文件。',
  },
});

export const blankId = check({
  id: 'blank-id',
  severity: 'warning',
  text: {
    en: 'Rows without an id: {total} in all, in row {rows}. They can’t be linked to other records.',
    'zh-CN': '有 {total} 行没有编号，见第 {rows} 行，无法与其他记录关联。',
  },
  todo: {
    en: 'Look at these rows: they may be parts of a broken record.',
    'zh-CN': '请查看这些行，它们可能是某条记录被拆断的部分。',
  },
});

export const wrongIdForm = check({
  id: 'wrong-id-form',
  severity: 'error',
  text: {
    en: 'Some ids don’t look like this CRM’s ids: {total} in all, in row {rows}.',
    'zh-CN': '有 {total} 个编号不是这个 CRM 的格式，见第 {rows} 行。',
  },
  todo: {
    en: 'Spreadsheet programs change ids when they save a file. Download the export again and don’t open it in Excel.',
    'zh-CN': '表格软件保存文件时会改变编号。请重新下载，不要用 Excel 打开。',
  },
});

export const idsSampled = check({
  id: 'ids-sampled',
  severity: 'note',
  text: {
    en: 'The table is very long, so only one id in {oneIn} was checked for duplicates.',
    'zh-CN': '数据行很多，重复编号只抽查了 {oneIn} 分之一。',
  },
  todo: { en: 'Nothing to do.', 'zh-CN': '无需处理。' },
});

/** No id of any CRM is longer. */
const idBytes = 100;
const decoder = new TextDecoder();

/** Looks for ids that are missing, come twice or have another form than this regular expression. Takes the ids of all rows, the header's not among them. */
export class Ids {
  readonly #set: IdSet;
  readonly #column: string;
  readonly #twice = new Rows(manyRows);
  readonly #blank = new Rows(manyRows);
  readonly #wrong = new Rows(manyRows);
  readonly #form: RegExp | undefined;

  constructor(column: string, form?: string, set = new IdSet()) {
    this.#column = column;
    this.#form = form === undefined ? undefined : whole(form);
    this.#set = set;
  }

  /** The ids so far. */
  get set(): IdSet {
    return this.#set;
  }

  cell(bytes: Uint8Array, start: number, end: number, row: number): void {
    if (start === end) {
      this.#blank.add(row);
      return;
    }
    if (this.#set.seen(bytes, start, shortEnd(bytes, start, end))) this.#twice.add(row);
    if (!this.#form) return;
    const fits = end - start <= idBytes && this.#form.test(decoder.decode(bytes.subarray(start, end)));
    if (!fits) this.#wrong.add(row);
  }

  findings(path: string): Finding[] {
    const column = this.#column;
    const findings: Finding[] = [];
    for (const [check, rows] of [
      [duplicateId, this.#twice],
      [blankId, this.#blank],
      [wrongIdForm, this.#wrong],
    ] as const) {
      if (rows.total === 0) continue;
      findings.push(found(check, { total: rows.total, rows: rows.list() }, { path, row: rows.first[0], column }, rows));
    }
    if (this.#set.oneIn > 1) findings.push(found(idsSampled, { oneIn: this.#set.oneIn }, { path, column }));
    return findings;
  }
}

/** A pattern that is no regular expression says nothing about ids. */
function whole(form: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${form})$`);
  } catch {
    return undefined;
  }
}
