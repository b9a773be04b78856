import Papa from 'papaparse';
import type { BundleMoney } from '../../bundle/report-money.ts';
import type { Language, Text } from '../../text.ts';

const sections = {
  terms: { en: 'Contract', 'zh-CN': '合同' },
  days: { en: 'Cancellation date', 'zh-CN': '退订日' },
  bill: { en: 'Last bill', 'zh-CN': '最后一张账单' },
  refund: { en: 'Refund', 'zh-CN': '退款' },
} satisfies Record<string, Text>;

const heads: Text[] = [
  { en: 'Part', 'zh-CN': '部分' },
  { en: 'What', 'zh-CN': '项目' },
  { en: 'Value or expected', 'zh-CN': '内容或应付' },
  { en: 'On the bill', 'zh-CN': '账单金额' },
  { en: 'Note', 'zh-CN': '说明' },
];

/** All that is known of money as CSV: UTF-8 with the mark by which Excel knows it, nothing in it runs as a formula. */
export function moneyCsv({ terms, days, bill, refund }: BundleMoney, language: Language): string {
  const say = (text: Text) => text[language];
  const rows = [
    heads.map(say),
    ...terms.map(([name, value]) => [say(sections.terms), say(name), say(value), '', '']),
    ...days.map(({ day, why, cost }) => [say(sections.days), say(day), say(cost), '', say(why)]),
    ...bill.map(({ line, expected, actual, result }) => [sections.bill, line, expected, actual, result].map(say)),
    ...refund.map((text) => [say(sections.refund), say(text), '', '', '']),
  ];
  return `\ufeff${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
