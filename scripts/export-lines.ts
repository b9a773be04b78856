import { en } from '../utils/browser/locales/en/index.ts';
import { zhCN } from '../utils/browser/locales/zh-CN/index.ts';
import type { FilesReport } from '../utils/files/compare-files.ts';
import { groupFindings, groups } from '../utils/files/finding-groups.ts';
import { findingText } from '../utils/files/findings.ts';
import type { FileReport, Finding } from '../utils/files/report.ts';
import type { SetAside } from '../utils/files/set-aside.ts';
import { exportSummary, fileSummary } from '../utils/files/summary.ts';
import { fill, type Language, type Text } from '../utils/text.ts';
import { printable } from './command-line.ts';

const words = {
  table: { en: '{rows} rows, {columns} columns', 'zh-CN': '{rows} 行，{columns} 列' },
  count: {
    en: '{object}: {found} in the files, {expected} in the CRM',
    'zh-CN': '{object}：文件中 {found}，CRM 中 {expected}',
  },
  together: { en: 'All files together', 'zh-CN': '所有文件汇总' },
  copy: { en: 'Does not count: the same file as {by}', 'zh-CN': '不计入：与 {by} 是同一个文件' },
  replaced: {
    en: 'Does not count: {by} is the same export, and complete',
    'zh-CN': '不计入：{by} 是同一次导出，而且完好',
  },
} satisfies Record<string, Text>;

const catalogues = { en, 'zh-CN': zhCN };

/** The report for people, as lines for a terminal: each file with its verdict, tables and findings, then all of them together. */
export function exportLines(report: FilesReport, language: Language): string[] {
  const number = (value: number) => value.toLocaleString(language);
  const aside = new Map(report.setAside.map((one) => [one.name, one]));
  const counts = report.completeness.filter(({ expected }) => expected !== undefined);
  return [
    ...report.files.flatMap((file) => [...fileLines(file, language, aside.get(file.name)), '']),
    `${words.together[language]}: ${printable(exportSummary(report, language))}`,
    ...counts.map(
      ({ object, got, expected = 0 }) =>
        `  ${fill(words.count, language, { object: printable(object), found: number(got), expected: number(expected) })}`,
    ),
    ...findingLines(report.findings, language),
  ];
}

function fileLines(report: FileReport, language: Language, aside: SetAside | undefined): string[] {
  const { name, verdict, sha256, tables, findings } = report;
  const said = catalogues[language][`verdict.${verdict}`];
  return [
    `${printable(name)}: ${said}. ${printable(fileSummary(report, language))}`,
    ...(aside ? [`  ${fill(words[aside.because], language, { by: printable(aside.by) })}`] : []),
    ...(sha256 ? [`  SHA-256 ${sha256}`] : []),
    ...tables.map(({ path, part, rows, columns }) => {
      const shape = { rows: rows.toLocaleString(language), columns: columns.length.toLocaleString(language) };
      return `  ${printable(part === undefined ? path : `${path} · ${part}`)}: ${fill(words.table, language, shape)}`;
    }),
    ...findingLines(findings, language),
  ];
}

/** The findings under the questions that they answer. */
function findingLines(findings: readonly Finding[], language: Language): string[] {
  return groupFindings(findings).flatMap(({ group, findings: own }) => [
    `  ${groups[group][language]}`,
    ...own.flatMap((finding) => {
      const { what, where, todo } = findingText(finding, language);
      const severity = catalogues[language][`severity.${finding.severity}`];
      return [`    ${severity}: ${what}${where && ` (${where})`}`, ...(todo ? [`      → ${todo}`] : [])].map(printable);
    }),
  ]);
}
