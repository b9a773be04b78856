import { check, found } from '../check-type.ts';
import type { Finding, ObjectCount, TableReport } from '../report.ts';

/** What the lists of the CRM itself showed. */
export interface Expectation {
  object: string;
  count: number;
}

export const fewerRows = check({
  id: 'fewer-rows',
  severity: 'error',
  text: {
    en: 'Records of {object} are missing: {missing}. The CRM showed {expected}, the files hold {found}.',
    'zh-CN': '记录不全：{object} 只有 {found} 行，而 CRM 中显示 {expected} 条，少了 {missing} 条。',
  },
  todo: {
    en: 'If the export came in several files, the rest is in the others. Otherwise start a new export with all records. If records were deleted after the count was read, read it again.',
    'zh-CN':
      '如果导出分成了几个文件，其余记录在其他文件中；否则请选择全部记录重新导出。如果在读取数量之后删除过记录，请重新读取数量。',
  },
});

export const moreRows = check({
  id: 'more-rows',
  severity: 'note',
  text: {
    en: 'There are more rows of {object} than the CRM showed: {found} instead of {expected}.',
    'zh-CN': '{object} 的行数比 CRM 中显示的多：有 {found} 行，CRM 中显示 {expected} 条。',
  },
  todo: {
    en: 'Records may have been added since, or the list in the CRM was filtered. Read the count again without a filter.',
    'zh-CN': '可能之后又新增了记录，或者 CRM 的列表设了筛选条件。请取消筛选后重新读取数量。',
  },
});

export const missingObject = check({
  id: 'missing-object',
  severity: 'error',
  text: {
    en: 'There is no file for {object}, although the CRM showed {expected} records.',
    'zh-CN': '没有 {object} 的文件，但 CRM 中显示有 {expected} 条记录。',
  },
  todo: {
    en: 'Start a new export that includes {object}. A large export may come in several files: check them all.',
    'zh-CN': '请重新导出并包含 {object}。数据较多时可能分成几个文件，请全部检查。',
  },
});

export const noRows = check({
  id: 'no-rows',
  severity: 'warning',
  text: { en: 'The file has a header but not a single row.', 'zh-CN': '文件只有表头，一行数据也没有。' },
  todo: {
    en: 'Check in the CRM whether there are records. If so, export again without a filter.',
    'zh-CN': '请在 CRM 中查看是否有记录；如果有，请取消筛选后重新导出。',
  },
});

export const roundCount = check({
  id: 'round-count',
  severity: 'warning',
  text: {
    en: 'The table has exactly {rows} rows. Exports and spreadsheet programs often stop at that limit, so more records may be missing.',
    'zh-CN': '表中正好有 {rows} 行，这是导出功能或表格软件常见的上限，后面可能还有记录没有导出。',
  },
  todo: {
    en: 'Compare with the number of records that the CRM shows. If it is higher, export in several parts.',
    'zh-CN': '请与 CRM 中显示的记录数对比；如果 CRM 中更多，请分批导出。',
  },
});

/** Where exports stop; spreadsheets at 65,536 and 1,048,576 rows, the header being one of them or not. */
const caps = new Set([1_000, 5_000, 10_000, 50_000, 65_535, 65_536, 1_048_575, 1_048_576]);

/** What is known about the files that were checked together. */
export interface Gathered {
  tables: readonly TableReport[];
  /** Objects that have a table which could not be read to its end: their rows are not known. */
  broken: ReadonlySet<string>;
  /**
   * `export`: all there is, so that an object without a table is missing. `table`: one table of perhaps several.
   * `part`: some could not be read, so that nothing can be said about any object's rows.
   */
  extent: 'export' | 'table' | 'part';
  /** Records of an object that are in a second table, too: they count once. */
  repeated?: ReadonlyMap<string, number>;
}

/** Compares the rows of each object, over all its tables, with what the CRM showed. */
export function compareCounts(
  { tables, broken, extent, repeated }: Gathered,
  expected: readonly Expectation[],
): { counts: ObjectCount[]; findings: Finding[] } {
  const counts: ObjectCount[] = [];
  const findings: Finding[] = [];
  const expectations = new Map(expected.map(({ object, count }) => [object, count]));
  const objects = new Set(tables.flatMap(({ object }) => object ?? []));
  const confirmed = new Set<string>();

  for (const object of objects) {
    if (broken.has(object) || extent === 'part') continue;
    const own = tables.filter((table) => table.object === object);
    const sum = own.reduce((rows, table) => rows + table.rows, 0) - (repeated?.get(object) ?? 0);
    const wanted = expectations.get(object);
    counts.push({ object, found: sum, ...(wanted === undefined ? {} : { expected: wanted }) });
    if (wanted === undefined) continue;
    confirmed.add(object);
    const place = own.length === 1 ? { path: own[0]?.path } : undefined;
    const values = { object, found: sum, expected: wanted };
    if (sum < wanted) findings.push(found(fewerRows, { ...values, missing: wanted - sum }, place));
    if (sum > wanted) findings.push(found(moreRows, values, place));
  }

  for (const [object, count] of expectations) {
    if (extent !== 'export' || objects.has(object) || broken.has(object)) continue;
    // A vendor may write no file for an object without records: then nothing is missing.
    counts.push({ object, found: 0, expected: count });
    if (count > 0) findings.push(found(missingObject, { object, expected: count }));
  }

  for (const { object, path, rows } of tables) {
    // Where the CRM's own count is known, it says more than a round number.
    if (object && confirmed.has(object)) continue;
    if (rows === 0) findings.push(found(noRows, {}, { path }));
    if (caps.has(rows)) findings.push(found(roundCount, { rows }, { path }));
  }
  return { counts, findings };
}
