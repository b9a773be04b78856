import { en } from '../utils/browser/locales/en.ts';
import { zhCN } from '../utils/browser/locales/zh-CN.ts';
import type { FilesReport } from '../utils/files/compare-files.ts';
import { findingText } from '../utils/files/findings.ts';
import { type FileReport, type Finding, severities } from '../utils/files/report.ts';
import { fill, type Language, type Text } from '../utils/text.ts';

const words = {
  table: { en: '{rows} rows, {columns} columns', 'zh-CN': '{rows} 行，{columns} 列' },
  count: {
    en: '{object}: {found} in the files, {expected} in the CRM',
    'zh-CN': '{object}：文件中 {found}，CRM 中 {expected}',
  },
  together: { en: 'All files together', 'zh-CN': '所有文件合计' },
} satisfies Record<string, Text>;

const catalogues = { en, 'zh-CN': zhCN };

/** The report for people, as lines for a terminal: each file with its verdict, tables and findings, then all of them together. */
export function exportLines(report: FilesReport, language: Language): string[] {
  const number = (value: number) => value.toLocaleString(language);
  const lines = report.files.flatMap((file) => fileLines(file, language));
  const counts = report.counts.filter(({ expected }) => expected !== undefined);
  if (counts.length === 0 && report.findings.length === 0) return lines;
  return [
    ...lines,
    words.together[language],
    ...counts.map(
      ({ object, found, expected = 0 }) =>
        `  ${fill(words.count, language, { object: printable(object), found: number(found), expected: number(expected) })}`,
    ),
    ...findingLines(report.findings, language),
  ];
}

function fileLines({ name, verdict, sha256, tables, findings }: FileReport, language: Language): string[] {
  const said = catalogues[language];
  return [
    `${printable(name)}: ${said[`verdict.${verdict}`]}. ${said[`verdict.${verdict}.means`]}`,
    ...(sha256 ? [`  SHA-256 ${sha256}`] : []),
    ...tables.map(({ path, part, rows, columns }) => {
      const shape = { rows: rows.toLocaleString(language), columns: columns.length.toLocaleString(language) };
      return `  ${printable(part === undefined ? path : `${path} · ${part}`)}: ${fill(words.table, language, shape)}`;
    }),
    ...findingLines(findings, language),
    '',
  ];
}

function findingLines(findings: readonly Finding[], language: Language): string[] {
  const sorted = findings.toSorted(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
  return sorted.flatMap((finding) => {
    const { what, where, todo } = findingText(finding, language);
    const severity = catalogues[language][`severity.${finding.severity}`];
    return [`  ${severity}: ${what}${where && ` (${where})`}`, ...(todo ? [`    → ${todo}`] : [])].map(printable);
  });
}

/** Names and cells come from the files: what would steer the terminal is taken out. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
