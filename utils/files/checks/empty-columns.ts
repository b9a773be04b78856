import { check, found } from '../check-type.ts';
import type { Column } from '../column.ts';
import type { Finding } from '../report.ts';
import { comparable, list } from './header.ts';

export const emptyColumns = check({
  id: 'empty-columns',
  severity: 'note',
  text: {
    en: 'Columns without a single value: {total} ({names}).',
    'zh-CN': '有 {total} 列没有任何内容（{names}）。',
  },
  todo: {
    en: 'If the CRM shows values there, whoever exported wasn’t allowed to see these fields: export again as an administrator.',
    'zh-CN': '如果 CRM 中这些字段有内容，说明导出的账号没有权限查看，请用管理员账号重新导出。',
  },
});

export const emptyNeededColumn = check({
  id: 'empty-needed-column',
  severity: 'warning',
  text: {
    en: 'Columns that {object} should have are there, but without a single value: {names}.',
    'zh-CN': '{object} 应有的列虽然存在，但没有任何内容：{names}。',
  },
  todo: {
    en: 'Check in the CRM whether these fields are filled. If so, export again as an administrator who can see every field.',
    'zh-CN': '请在 CRM 中查看这些字段是否有内容；如果有，请用能看到所有字段的管理员账号重新导出。',
  },
});

/** In fewer rows a column may well be empty. */
const enoughRows = 20;

/** Finds columns in which no row has a value. */
export function emptyColumnFindings(
  columns: readonly Column[],
  names: readonly string[],
  table: { path: string; rows: number; needed?: { object: string; columns: readonly string[] } },
): Finding[] {
  const { path, rows, needed } = table;
  if (rows < enoughRows) return [];
  const empty = names.filter((_, at) => columns[at]?.filled === 0);
  const wanted = new Set(needed?.columns.map(comparable));
  const missed = empty.filter((name) => wanted.has(comparable(name)));
  const others = empty.filter((name) => !wanted.has(comparable(name)));
  return [
    ...(needed && missed.length > 0
      ? [found(emptyNeededColumn, { object: needed.object, names: list(missed) }, { path })]
      : []),
    ...(others.length > 0 ? [found(emptyColumns, { total: others.length, names: list(others) }, { path })] : []),
  ];
}
