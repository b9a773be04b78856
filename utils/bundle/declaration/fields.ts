import { fill, type Language, type Text } from '../../text.ts';
import type { BundleInput } from '../input.ts';
import type { Layout } from '../layout.ts';
import { member } from '../record-value.ts';
import { outcomes } from '../report-words.ts';
import { oneLine, readableTime } from '../values.ts';

const missing: Text = { en: '[TO BE COMPLETED: {what}]', 'zh-CN': '【待填写：{what}】' };
const words = {
  organisation: { en: 'name of the organisation', 'zh-CN': '单位全称' },
  account: { en: 'account number', 'zh-CN': '账户编号' },
  contact: { en: 'whom to ask, and how to reach them', 'zh-CN': '姓名、电话或电子邮箱' },
  operators: { en: 'who worked in the CRM', 'zh-CN': '在 CRM 中实际操作的人员' },
  browsers: { en: 'browser and version', 'zh-CN': '浏览器及版本' },
  captured: { en: 'no evidence was captured', 'zh-CN': '没有留存凭证' },
  from: { en: 'from {first} to {last}', 'zh-CN': '{first} 至 {last}' },
  nothing: { en: 'Nothing was blacked out in this bundle.', 'zh-CN': '本凭证包的内容未作遮盖。' },
  redacted: {
    en: 'Files that left with something blacked out, or with a note in their place: {count}. Annex C has the SHA-256 of\n   each copy and of its original. The originals remain with the organisation.',
    'zh-CN': '有 {count} 个文件在提供前作了遮盖，或以说明代替。遮盖副本及其原件的 SHA-256 见附表三，原件由本单位保存。',
  },
} satisfies Record<string, Text>;

/** What the places of the form are filled with: what the case knows, else a mark that says what is missing. */
export function fields(input: BundleInput, layout: Layout, language: Language): Record<string, string | number> {
  const { siteName, account, openedAt, outcome } = input.case;
  const say = (text: Text, values: Record<string, string | number> = {}) => fill(text, language, values);
  const known = (said: string, what: Text) => oneLine(said) || say(missing, { what: what[language] });
  const records = layout.evidence.map(({ evidence }) => evidence.record);
  const times = layout.evidence.map(({ evidence }) => evidence.at).sort();
  const [first, last] = [times[0], times.at(-1)];
  const redacted = layout.evidence.flatMap(({ parts }) => parts).filter(({ part }) => part.redactedFrom !== undefined);
  return {
    site: siteName[language],
    account: known([account.name, account.id].filter(Boolean).join(' · '), words.account),
    organisation: known(input.organisation ?? '', words.organisation),
    contact: known(input.contact ?? '', words.contact),
    operators: known(distinct(records.map(operatorOf)), words.operators),
    versions: distinct(records.map((record) => member(record, 'extension.version'))) || input.extension.version,
    browsers: known(distinct(records.map((record) => member(record, 'browser.userAgent'))), words.browsers),
    outcome: outcomes[outcome][language],
    opened: readableTime(openedAt),
    written: readableTime(input.createdAt.toISOString()),
    period:
      first && last ? say(words.from, { first: readableTime(first), last: readableTime(last) }) : say(words.captured),
    software: oneLine(input.software),
    captured: layout.evidence.length,
    exported: layout.exports.length,
    lines: input.timeline.length,
    redacted: redacted.length === 0 ? say(words.nothing) : say(words.redacted, { count: redacted.length }),
  };
}

function operatorOf(record: Record<string, unknown>): string {
  const [name, role] = [member(record, 'operator.name'), member(record, 'operator.role')];
  return name && role ? `${name} (${role})` : name;
}

function distinct(said: string[]): string {
  return [...new Set(said.map(oneLine).filter(Boolean))].join('; ');
}
