import { check, found } from '../check-type.ts';
import type { Column } from '../column.ts';
import { maskText } from '../mask.ts';
import type { ColumnKind, Finding } from '../report.ts';
import { shapeOf } from '../shapes.ts';

export const blankHeader = check({
  id: 'blank-header',
  severity: 'warning',
  text: {
    en: 'Columns without a name: {total}. The first is column {number}.',
    'zh-CN': '有 {total} 列没有列名，第一个是第 {number} 列。',
  },
  todo: {
    en: 'Look at these columns and note what they hold: without a name, nobody will know later.',
    'zh-CN': '请看一下这些列的内容并记下含义，否则以后无法辨认。',
  },
});

export const duplicateHeader = check({
  id: 'duplicate-header',
  severity: 'warning',
  text: {
    en: 'Several columns have the same name: {names}. An import may keep only one of them.',
    'zh-CN': '有几列的列名相同：{names}。导入其他系统时可能只保留其中一列。',
  },
  todo: {
    en: 'Give these columns different names before importing the file elsewhere.',
    'zh-CN': '导入其他系统之前，请给这些列取不同的名字。',
  },
});

export const missingColumn = check({
  id: 'missing-column',
  severity: 'error',
  text: { en: 'Columns that {object} should have are missing: {names}.', 'zh-CN': '缺少 {object} 应有的列：{names}。' },
  todo: {
    en: 'Export again with all properties, as an administrator who can see every field.',
    'zh-CN': '请用能看到所有字段的管理员账号，选择全部属性重新导出。',
  },
});

export const tooManyColumns = check({
  id: 'too-many-columns',
  severity: 'error',
  text: {
    en: 'The first row has {total} cells. No CRM has so many columns, so this is probably not a table.',
    'zh-CN': '第一行有 {total} 个单元格，CRM 不会有这么多列，这很可能不是数据表。',
  },
  todo: {
    en: 'Check that this is the right file, and download it again.',
    'zh-CN': '请确认文件是否选对，并重新下载。',
  },
});

export const titleRows = check({
  id: 'title-rows',
  severity: 'warning',
  text: {
    en: 'The header isn’t the first row: there are {total} title rows above it. They were left out.',
    'zh-CN': '第一行不是表头：表头上方有 {total} 行标题，检查时已略过。',
  },
  todo: {
    en: 'Delete these rows in a copy before importing it elsewhere: most systems take the first row for the header.',
    'zh-CN': '导入其他系统之前，请在副本中删除这些行：多数系统把第一行当作表头。',
  },
});

export const noHeader = check({
  id: 'no-header',
  severity: 'warning',
  text: {
    en: 'The first row looks like a record, not a header: {example} is where a column name should be.',
    'zh-CN': '第一行看起来是一条记录，不是表头：本应是列名的位置上是 {example}。',
  },
  todo: {
    en: 'Export again with column names. Without them nobody will know later what the columns hold, and the first record was not counted.',
    'zh-CN': '请选择包含列名重新导出。没有列名，以后无法辨认各列的含义，而且第一条记录没有计入行数。',
  },
});

/** How many names a finding lists. */
const listed = 10;

/** Looks at the header's names. `needed` are the columns that must be there, compared without case and outer blanks. */
export function headerFindings(
  columns: readonly string[],
  place: { path: string; row: number },
  needed: { object: string; columns: readonly string[] } | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const blank = columns.flatMap((name, at) => (name.trim() === '' ? at + 1 : []));
  if (blank[0]) findings.push(found(blankHeader, { total: blank.length, number: blank[0] }, place));

  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of columns) {
    if (name.trim() === '') continue;
    if (seen.has(name)) twice.add(name);
    seen.add(name);
  }
  if (twice.size > 0) findings.push(found(duplicateHeader, { names: list([...twice]) }, place));

  const missing = missingOf(columns, needed);
  if (needed && missing.length > 0) {
    findings.push(found(missingColumn, { object: needed.object, names: list(missing) }, { path: place.path }));
  }
  return findings;
}

/**
 * Looks for the columns that must be there, in a table whose columns may well be called otherwise than in the CRM's own files:
 * JSON has the names of programmers. Says nothing where none of the known names is there.
 */
export function columnFindings(
  columns: readonly string[],
  place: { path: string; part?: string },
  needed: { object: string; columns: readonly string[] } | undefined,
): Finding[] {
  const missing = missingOf(columns, needed);
  if (!needed || missing.length === 0 || missing.length === needed.columns.length) return [];
  return [found(missingColumn, { object: needed.object, names: list(missing) }, place)];
}

function missingOf(columns: readonly string[], needed: { columns: readonly string[] } | undefined): string[] {
  const present = new Set(columns.map(comparable));
  return needed?.columns.filter((name) => !present.has(comparable(name))) ?? [];
}

/** Kinds that no name is of. A year or another number may well be a name. */
const neverNames: readonly ColumnKind[] = ['email', 'date', 'url'];
const encoder = new TextEncoder();
/** Fewer rows show too little of what a column holds. */
const enough = 5;

/** Finds a first record in the header's place: its cells are of the same kinds as those below. */
export function noHeaderFindings(
  names: readonly string[],
  columns: readonly Column[],
  place: { path: string; row: number },
): Finding[] {
  const data = names.filter((name, at) => {
    const column = columns[at];
    if (!column || column.looked < enough || !neverNames.includes(column.kind)) return false;
    const bytes = encoder.encode(name);
    return column.shaped(shapeOf(bytes, 0, bytes.length)) * 2 > column.looked;
  });
  return data[0] === undefined ? [] : [found(noHeader, { example: maskText(data[0]) }, place)];
}

/** A column name as it is compared. */
export function comparable(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** Names as a finding's value, with dots when there are more than these. */
export function list(names: readonly string[]): string {
  return names.slice(0, listed).join(', ') + (names.length > listed ? ' …' : '');
}
