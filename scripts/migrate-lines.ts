import { problems } from '../utils/migration/convert/problem.ts';
import type { Fit } from '../utils/migration/fit.ts';
import type { MigrationResult, PlannedTable, TableResult } from '../utils/migration/migrate.ts';
import type { NextSystem } from '../utils/migration/system.ts';
import { fill, type Language, type Text } from '../utils/text.ts';
import { printable } from './command-line.ts';

const words = {
  table: {
    en: '{path}: {rows} rows → {object}: {written} ready, {rejected} put aside',
    'zh-CN': '{path}：{rows} 行 → {object}：可导入 {written}，未通过 {rejected}',
  },
  columns: {
    en: '{mapped} columns go to a field, {own} go along under their own names, {left} stay behind',
    'zh-CN': '{mapped} 列对应到字段，{own} 列保留原名，{left} 列不导出',
  },
  leftOut: { en: '{path}: can’t tell what it holds; left out', 'zh-CN': '{path}：无法识别内容，未处理' },
  unread: { en: '{path}: couldn’t be read completely ({reason})', 'zh-CN': '{path}：未能完整读取（{reason}）' },
  missing: { en: 'required, but no column goes there: {names}', 'zh-CN': '必填字段没有对应的列：{names}' },
  noObject: {
    en: 'whether {system} can import these isn’t known; all columns go along under their own names',
    'zh-CN': '未知 {system} 是否支持导入此类数据，所有列均保留原名',
  },
  unknown: { en: 'which fields are required is not known', 'zh-CN': '必填字段：未知' },
  wide: { en: 'more columns than the import accepts ({most})', 'zh-CN': '列数超过导入上限（{most}）' },
  file: { en: 'written: {name}, {rows} rows', 'zh-CN': '已写入：{name}，{rows} 行' },
  rows: { en: 'rows', 'zh-CN': '行' },
} satisfies Record<string, Text>;

/** `written`: the files are there; otherwise it was only tried. */
interface About {
  system: NextSystem;
  language: Language;
  written: boolean;
}

/** What came of a migration, as lines for a terminal. */
export function migrationLines(
  { tables, unread }: MigrationResult,
  plan: readonly PlannedTable[],
  about: About,
): string[] {
  const { system, language } = about;
  const leftOut = plan.filter(({ number }) => !tables.some((table) => table.number === number));
  return [
    ...tables.flatMap((table) => tableLines(table, about)),
    ...leftOut.map((table) => fill(words.leftOut, language, { path: nameOf(table) })),
    ...unread.map(({ path, reason }) => fill(words.unread, language, { path, reason })),
    system.file.hint[language],
    system.links.text[language],
  ].map(printable);
}

function tableLines(table: TableResult, { system, language, written: isWritten }: About): string[] {
  const known = system.objects[table.object];
  const object = known?.name[language] ?? table.object;
  const { rows, written, rejected, mapped, own, left, missing, tooWide, fits, files, rejects } = table;
  return [
    fill(words.table, language, { path: nameOf(table), rows, object, written, rejected }),
    `  ${fill(words.columns, language, { mapped, own, left })}`,
    ...(missing.length > 0 ? [`  ${fill(words.missing, language, { names: missing.join(', ') })}`] : []),
    ...(known ? [] : [`  ${fill(words.noObject, language, { system: system.name[language] })}`]),
    ...(known && !known.required ? [`  ${words.unknown[language]}`] : []),
    ...(tooWide ? [`  ${fill(words.wide, language, { most: system.file.columns ?? 0 })}`] : []),
    ...fits.map((fit) => `  ${fitLine(fit, language)}`),
    ...(isWritten ? [...files, ...rejects] : []).map(
      (file) => `  ${fill(words.file, language, { name: file.name, rows: String(file.rows) })}`,
    ),
    '',
  ];
}

function fitLine({ problem, header, max = 0, total, rows, values }: Fit, language: Language): string {
  const said = fill(problems[problem].text, language, { max });
  const where = `${words.rows[language]} ${rows.join(', ')}${total > rows.length ? ' …' : ''}`;
  const examples = values?.slice(0, 5).map(({ value, total: count }) => `${value} (${count})`);
  return `${header === undefined ? '' : `${header} `}${said}: ${total} (${where})${examples ? ` ${examples.join(', ')}` : ''}`;
}

function nameOf({ path, part }: { path: string; part?: string }): string {
  return part === undefined ? path : `${path} · ${part}`;
}
