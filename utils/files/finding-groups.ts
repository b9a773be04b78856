import type { Text } from '../text.ts';
import type { FindingId } from './findings.ts';
import { type Finding, severities } from './report.ts';

/** The questions that a person has about exported files, in the order they ask them. */
export const groups = {
  readable: { en: 'Can it be read?', 'zh-CN': '能读取吗？' },
  complete: { en: 'Is it all there?', 'zh-CN': '数据齐全吗？' },
  damaged: { en: 'Is anything damaged?', 'zh-CN': '有损坏吗？' },
  changed: {
    en: 'Has a spreadsheet program or an earlier import changed it?',
    'zh-CN': '被表格软件或以前的导入改动过吗？',
  },
  linked: { en: 'Do the records find each other again?', 'zh-CN': '记录之间还能对应上吗？' },
  portable: { en: 'Will the new system take it?', 'zh-CN': '新系统能接收吗？' },
} satisfies Record<string, Text>;
export type Group = keyof typeof groups;

/** Which question each check answers. */
const groupOf: Record<FindingId, Group> = {
  ...inGroup('readable', [
    'empty-file',
    'web-page',
    'html-table',
    'wrong-kind',
    'unknown-kind',
    'workbook',
    'sql-dump',
    'not-zip',
    'read-failed',
    'took-too-long',
    'json-answer',
    'json-deep',
    'zip-split',
    'zip-encrypted',
    'zip-locked',
    'zip-method',
    'zip-bomb',
    'zip-entries',
    'zip-unsafe-name',
    'zip-contradiction',
    'nested-zip',
    'no-tables',
    'packed-too-large',
    'encoding-guess',
    'texts-not-looked',
    'ids-sampled',
  ]),
  ...inGroup('complete', [
    'fewer-rows',
    'more-rows',
    'missing-object',
    'no-rows',
    'round-count',
    'missing-part',
    'listed-missing',
    'older-than-crm',
    'records-twice',
    'repeated-header',
    'missing-column',
    'empty-columns',
    'empty-needed-column',
    'missing-attachments',
    'cut-off',
    'no-line-end',
    'json-cut-off',
    'entry-cut-off',
    'sql-cut-off',
    'zip-cut-off',
    'sheet-missing',
    'sheet-short',
    'hidden-sheets',
    'hidden-columns',
  ]),
  ...inGroup('damaged', [
    'ragged-row',
    'open-quote',
    'stray-quote',
    'lone-quote',
    'bad-bytes',
    'nul-byte',
    'control-character',
    'json-damaged',
    'json-lines',
    'entry-open',
    'entry-stray',
    'entry-line',
    'gzip-damaged',
    'zip-damaged',
    'sheet-damaged',
    'texts-missing',
    'listed-differs',
    'uncounted-formulas',
    'error-cells',
  ]),
  ...inGroup('changed', [
    'scientific-number',
    'rounded-number',
    'lost-zero',
    'cut-cells',
    'wrong-id-form',
    'replacement-character',
    'double-encoded',
    'mixed-date-order',
    'mixed-decimal-signs',
    'not-emails',
    'not-phones',
    'question-marks',
  ]),
  ...inGroup('linked', ['duplicate-id', 'blank-id', 'broken-links']),
  ...inGroup('portable', [
    'bare-quote',
    'unusual-quotes',
    'blank-header',
    'duplicate-header',
    'too-many-columns',
    'title-rows',
    'no-header',
    'formula-cell',
    'reads-differently',
    'dates-1904',
  ]),
};

function inGroup<const Id extends FindingId>(group: Group, ids: readonly Id[]): Record<Id, Group> {
  return Object.fromEntries(ids.map((id) => [id, group])) as Record<Id, Group>;
}

/** Findings under the question that they answer, the worst first. Questions without a finding are left out. */
export function groupFindings(findings: readonly Finding[]): { group: Group; findings: Finding[] }[] {
  const worstFirst = findings.toSorted(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
  return (Object.keys(groups) as Group[]).flatMap((group) => {
    // One of another version of the program is told with what can't be read.
    const own = worstFirst.filter(({ id }) => (groupOf[id as FindingId] ?? 'readable') === group);
    return own.length === 0 ? [] : [{ group, findings: own }];
  });
}
