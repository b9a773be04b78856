import { fill, type Language, type Text } from '../text.ts';
import type { FilesReport } from './compare-files.ts';
import { recordsOf } from './records-of.ts';
import type { FileReport } from './report.ts';
import type { Verdict } from './verdict.ts';

/** How an object of the CRM is called. */
export type NameOf = (object: string) => string;

const states: Record<Verdict, Text> = {
  whole: { en: 'nothing is damaged', 'zh-CN': '没有损坏' },
  doubtful: { en: 'readable, but look at the warnings', 'zh-CN': '可以读取，但请查看警告' },
  damaged: { en: 'damaged or incomplete', 'zh-CN': '有损坏或不完整' },
  unreadable: { en: 'couldn’t be read', 'zh-CN': '无法读取' },
};

const words = {
  all: { en: 'all {count} {object}', 'zh-CN': '全部 {count} 条{object}' },
  some: { en: '{count} of {expected} {object}', 'zh-CN': '{expected} 条{object}中的 {count} 条' },
  known: { en: '{count} {object}', 'zh-CN': '{count} 条{object}' },
  rows: { en: '{count} records', 'zh-CN': '{count} 条记录' },
  tables: { en: '{count} records in {tables} tables', 'zh-CN': '{tables} 个表共 {count} 条记录' },
  files: { en: '{count} files', 'zh-CN': '{count} 个文件' },
  oneFile: { en: '1 file', 'zh-CN': '1 个文件' },
  line: { en: '{what}: {state}', 'zh-CN': '{what}，{state}' },
  between: { en: ', ', 'zh-CN': '、' },
} satisfies Record<string, Text>;

/** What was found of one object: `counts` of a report, or its `completeness`. */
interface Amount {
  object: string;
  got: number;
  expected?: number;
}

/** A file in one line: “all 12,480 contacts: nothing is damaged.” */
export function fileSummary(report: FileReport, language: Language, nameOf: NameOf = (object) => object): string {
  const { tables, counts, verdict } = report;
  const amounts = counts.map(({ object, found, expected }) => ({ object, got: found, expected }));
  // Rows of what is no known object are told as rows.
  const named = amounts.length > 0 && tables.every(({ object }) => object !== undefined);
  const what = named ? said(amounts, language, nameOf) : rowsSaid(tables, language);
  const state = states[verdict][language];
  return tables.length === 0 && !named ? sentence(state, language) : line(what, state, language);
}

/** Files of one export in one line: “3 files, all 12,480 contacts, 5 of 7 deals: damaged or not complete.” */
export function exportSummary(report: FilesReport, language: Language, nameOf: NameOf = (object) => object): string {
  const count = report.files.length - report.setAside.length;
  const files = count === 1 ? words.oneFile[language] : fill(words.files, language, { count: number(count, language) });
  const known = said(report.completeness, language, nameOf);
  const what = known === '' ? files : files + words.between[language] + known;
  return line(what, states[report.verdict][language], language);
}

function said(amounts: readonly Amount[], language: Language, nameOf: NameOf): string {
  return amounts
    .map(({ object, got, expected }) => {
      const text = expected === undefined ? words.known : got < expected ? words.some : words.all;
      const values = {
        object: recordsOf(nameOf(object), language),
        count: number(got, language),
        expected: number(expected ?? 0, language),
      };
      return fill(text, language, values);
    })
    .join(words.between[language]);
}

function rowsSaid(tables: FileReport['tables'], language: Language): string {
  const count = number(
    tables.reduce((sum, { rows }) => sum + rows, 0),
    language,
  );
  return tables.length === 1
    ? fill(words.rows, language, { count })
    : fill(words.tables, language, { count, tables: number(tables.length, language) });
}

function line(what: string, state: string, language: Language): string {
  return sentence(fill(words.line, language, { what, state }), language);
}

function sentence(text: string, language: Language): string {
  return text.charAt(0).toUpperCase() + text.slice(1) + (language === 'en' ? '.' : '。');
}

function number(value: number, language: Language): string {
  return value.toLocaleString(language);
}
