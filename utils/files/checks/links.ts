import { check, found } from '../check-type.ts';
import type { IdSet } from '../id-set.ts';
import type { References } from '../references.ts';
import type { Finding } from '../report.ts';
import { Rows } from '../spots.ts';

export const brokenLinks = check({
  id: 'broken-links',
  severity: 'warning',
  text: {
    en: 'Records point to {target} that are not in the export: {missing} of {looked} ids that were looked up, in row {rows}.',
    'zh-CN': '有记录关联的 {target} 不在导出的数据中：查了 {looked} 个编号，缺 {missing} 个，见第 {rows} 行。',
  },
  todo: {
    en: 'Look up one of these ids in the CRM. If the record is there, export {target} again without a filter, as someone who may see all.',
    'zh-CN': '请在 CRM 中查找其中一个编号；如果记录还在，请用能看到全部数据的账号，不加筛选重新导出 {target}。',
  },
});

/** What one table holds of links: its own ids, and the ids of other objects that stand in its columns. */
export interface TableLinks {
  path: string;
  object: string;
  ids?: IdSet;
  references: { column: string; object: string; ids: References }[];
}

/** The links of all tables of an export, in memory that depends on the number of objects and columns alone. */
export class Links {
  readonly #ids = new Map<string, IdSet>();
  readonly #references: (TableLinks['references'][number] & { path: string })[] = [];

  constructor(tables: readonly TableLinks[] = []) {
    for (const table of tables) this.add(table);
  }

  add({ path, object, ids, references }: TableLinks): void {
    this.#references.push(...references.map((reference) => ({ ...reference, path })));
    if (!ids) return;
    const before = this.#ids.get(object);
    if (before) before.addAll(ids);
    else this.#ids.set(object, ids);
  }

  /** Compares once all tables are in. Of an object that has no table, or a `broken` one, nothing can be said. */
  findings(broken: ReadonlySet<string>): Finding[] {
    return this.#references.flatMap(({ path, column, object, ids }) => {
      const all = this.#ids.get(object);
      if (!all || broken.has(object)) return [];
      const { looked, rows } = ids.missingFrom(all);
      if (rows.length === 0) return [];
      const listed = new Rows();
      for (const row of rows) listed.add(row);
      const values = { target: object, missing: rows.length, looked, rows: listed.list() };
      return [found(brokenLinks, values, { path, row: rows[0], column })];
    });
  }
}
