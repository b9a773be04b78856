import type { Text } from '../text.ts';
import { type Html, html } from './html.ts';
import type { ReportSection } from './report-section.ts';

/** What the case knows of money, as ready words; becomes a part of the report and `money.csv`. */
export interface BundleMoney {
  /** Name and value of each term. */
  terms: [name: Text, value: Text][];
  /** What was taken where nobody said. */
  assumed: Text[];
  /** The days that matter, and what cancelling on them costs. */
  days: { day: Text; why: Text; ends: Text; cost: Text }[];
  /** The last bill beside what should be on it. */
  bill: { line: Text; expected: Text; actual: Text; result: Text }[];
  /** What was asked for, promised and came in, as sentences. */
  refund: Text[];
}

const words = {
  terms: { en: 'What the contract says about money', 'zh-CN': '合同中的费用条款' },
  assumed: { en: 'Nobody said, so this was assumed', 'zh-CN': '以下没有填写，按此计算' },
  days: { en: 'What leaving costs, by cancellation date', 'zh-CN': '各退订日对应的费用' },
  bill: { en: 'The last bill', 'zh-CN': '最后一张账单' },
  refund: { en: 'The refund', 'zh-CN': '退款' },
  day: { en: 'Cancelled on', 'zh-CN': '退订日' },
  why: { en: 'Why it matters', 'zh-CN': '说明' },
  ends: { en: 'Ends on', 'zh-CN': '终止日' },
  cost: { en: 'Still to pay', 'zh-CN': '还要付' },
  line: { en: 'Line', 'zh-CN': '项目' },
  expected: { en: 'Expected', 'zh-CN': '应付' },
  actual: { en: 'On the bill', 'zh-CN': '账单金额' },
  result: { en: 'Result', 'zh-CN': '核对结果' },
} satisfies Record<string, Text>;

/** Terms, costs, bill and refund; left out where nothing is known of them. */
export const moneySection: ReportSection = {
  id: 'money',
  title: { en: 'Money', 'zh-CN': '费用' },
  body({ money }, _, language) {
    if (!money) return undefined;
    const say = (text: Text) => text[language];
    const rows = (cells: Text[][]) =>
      cells.map((row) => html`<tr>${row.map((cell) => html`<td><bdi>${say(cell)}</bdi></td>`)}</tr>`);
    const table = (title: Text, heads: Text[], cells: Text[][]): Html | false =>
      cells.length > 0 &&
      html`<h3>${say(title)}</h3><table><thead><tr>${heads.map((head) => html`<th>${say(head)}</th>`)}</tr></thead><tbody>${rows(cells)}</tbody></table>`;
    const list = (title: Text, texts: Text[]): Html | false =>
      texts.length > 0 && html`<h3>${say(title)}</h3><ul>${texts.map((text) => html`<li>${say(text)}</li>`)}</ul>`;
    return html`${
      money.terms.length > 0 &&
      html`<h3>${say(words.terms)}</h3><dl>${money.terms.map(([name, value]) => html`<dt>${say(name)}</dt><dd>${say(value)}</dd>`)}</dl>`
    }
${table(
  words.days,
  [words.day, words.why, words.ends, words.cost],
  money.days.map(({ day, why, ends, cost }) => [day, why, ends, cost]),
)}
${list(words.assumed, money.assumed)}
${table(
  words.bill,
  [words.line, words.expected, words.actual, words.result],
  money.bill.map(({ line, expected, actual, result }) => [line, expected, actual, result]),
)}
${list(words.refund, money.refund)}`;
  },
};
