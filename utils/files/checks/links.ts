import { check, found } from '../check-type.ts';
import { IdSet } from '../id-set.ts';
import type { MarkedRows } from '../marked-rows.ts';
import type { Finding } from '../report.ts';
import { manyRows, Rows } from '../spots.ts';

export const brokenLinks = check({
  id: 'broken-links',
  severity: 'warning',
  text: {
    en: 'Records point to {target} that are not in the export: {missing} of the {looked} ids checked, in row {rows}.',
    'zh-CN': '有记录关联的 {target} 不在导出的数据中：查了 {looked} 个编号，缺 {missing} 个，见第 {rows} 行。',
  },
  todo: {
    en: 'Look up one of these ids in the CRM. If the record is there, export {target} again without a filter, as someone who can see everything.',
    'zh-CN': '请在 CRM 中查找其中一个编号；如果记录还在，请用能看到全部数据的账号，不加筛选重新导出 {target}。',
  },
});

export const recordsTwice = check({
  id: 'records-twice',
  severity: 'warning',
  text: {
    en: 'The same {object} are in more than one file: {total} records of this file are also in another. They were counted once.',
    'zh-CN': '同样的 {object} 出现在多个文件中：这个文件有 {total} 条记录在其他文件里也有，只计了一次。',
  },
  todo: {
    en: 'If one of the files is an older export of the same data, use the newer one for importing. Otherwise check whether the parts of the export overlap.',
    'zh-CN': '如果其中一个是较早的导出，导入时请用较新的；否则请查看导出的各部分是否重叠。',
  },
});

export const missingAttachments = check({
  id: 'missing-attachments',
  severity: 'warning',
  text: {
    en: 'Files are named in the table but are not in the export: {missing} of the {looked} checked, in row {rows}.',
    'zh-CN': '表中列出的文件不在导出的数据中：查了 {looked} 个，缺 {missing} 个，见第 {rows} 行。',
  },
  todo: {
    en: 'Export the attachments again with all parts, or download these files from the CRM one by one.',
    'zh-CN': '请重新导出附件并下载全部分卷，或在 CRM 中逐个下载这些文件。',
  },
});

/** What one table holds of links: its own ids, the ids of other objects that stand in its columns, and names of files. */
export interface TableLinks {
  path: string;
  /** Undefined for a table that is no known object: it can only name files. */
  object?: string;
  ids?: IdSet;
  references: { column: string; object: string; ids: MarkedRows }[];
  /** `sure`: the CRM's facts say that the column names files. Otherwise only its name does. */
  files: { column: string; sure: boolean; names: MarkedRows }[];
}

/** What one file holds of links. */
export interface FileLinks {
  tables: readonly TableLinks[];
  /** Paths of what is packed beside the tables: attachments. */
  others: readonly string[];
}

/** The links of all tables of an export, in memory that depends on the number of objects and columns alone. */
export class Links {
  readonly #ids = new Map<string, IdSet>();
  /** Objects whose ids are those of several tables. */
  readonly #joined = new Set<string>();
  readonly #tables: readonly TableLinks[];
  readonly #twice: { path: string; object: string; total: number }[] = [];

  constructor(tables: readonly TableLinks[]) {
    this.#tables = tables;
    for (const { path, object, ids } of tables) if (object !== undefined && ids) this.#add(path, object, ids);
  }

  /** How many records of each object come in a second table. Of very long tables this is an estimate. */
  get repeated(): ReadonlyMap<string, number> {
    const repeated = new Map<string, number>();
    for (const { object, total } of this.#twice) repeated.set(object, (repeated.get(object) ?? 0) + total);
    return repeated;
  }

  /**
   * Of an object that has no table, or a `broken` one, nothing can be said. `packed` are the names of the files beside the
   * tables; undefined when they are not all known.
   */
  findings(broken: ReadonlySet<string>, packed?: IdSet): Finding[] {
    return [
      ...this.#twice.map(({ path, object, total }) => found(recordsTwice, { object, total }, { path })),
      ...this.#tables.flatMap((table) => this.#brokenLinks(table, broken)),
      ...(packed ? this.#tables.flatMap((table) => missingFiles(table, packed)) : []),
    ];
  }

  #add(path: string, object: string, ids: IdSet): void {
    const before = this.#ids.get(object);
    if (!before) {
      this.#ids.set(object, ids);
      return;
    }
    // The first is only lent: others may compare it, too.
    const all = this.#joined.has(object) ? before : new IdSet();
    if (all !== before) all.addAll(before);
    this.#joined.add(object);
    this.#ids.set(object, all);
    const total = all.addAll(ids);
    if (total > 0) this.#twice.push({ path, object, total });
  }

  #brokenLinks({ path, references }: TableLinks, broken: ReadonlySet<string>): Finding[] {
    return references.flatMap(({ column, object, ids }) => {
      const all = this.#ids.get(object);
      if (!all || broken.has(object)) return [];
      const { looked, rows } = ids.missingFrom(all);
      if (rows.length === 0) return [];
      const missing = listed(rows);
      const values = { target: object, looked, missing: missing.total, rows: missing.list() };
      return found(brokenLinks, values, { path, row: rows[0], column }, missing);
    });
  }
}

/** A column that only has the name of one that names files is one when most of the files are there. */
function missingFiles({ path, files }: TableLinks, packed: IdSet): Finding[] {
  return files.flatMap(({ column, sure, names }) => {
    const { looked, rows } = names.missingFrom(packed);
    if (rows.length === 0 || (!sure && rows.length * 2 > looked)) return [];
    const missing = listed(rows);
    const values = { looked, missing: missing.total, rows: missing.list() };
    return found(missingAttachments, values, { path, row: rows[0], column }, missing);
  });
}

function listed(numbers: readonly number[]): Rows {
  const rows = new Rows(manyRows);
  for (const row of numbers) rows.add(row);
  return rows;
}
