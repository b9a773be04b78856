import type { BundleTable } from '../../bundle/input.ts';
import { fill, type Text } from '../../text.ts';
import type { LoggedEvent } from '../events/index.ts';
import { comparisonOf } from './comparison.ts';
import { formatsOf } from './formats.ts';

const same = (words: string): Text => ({ en: words, 'zh-CN': words });

const decided: Text = { en: 'Chosen: {name}, by {by}, {day}.', 'zh-CN': '已选定：{name}，决定人：{by}，{day}。' };
const tried: Text = {
  en: '{fit} rows of the exported files fit, {rejected} would be refused',
  'zh-CN': '导出文件中 {fit} 行适合，{rejected} 行会被拒绝',
};

/** The comparison of replacements as a table of the report: scores, weights and sums are the person's own. */
export function comparisonTable(events: readonly LoggedEvent[]): BundleTable[] {
  const { criteria, alternatives, chosen } = comparisonOf(events);
  if (alternatives.length === 0) return [];
  const formats = alternatives.map(({ system }) => formatsOf(system, events).tried);
  return [
    {
      section: 'alternatives',
      title: { en: 'Weights and points from 0 to 5', 'zh-CN': '权重与评分（0 至 5）' },
      note: chosen && both(decided, chosen),
      columns: [
        { en: 'What matters', 'zh-CN': '比较项' },
        { en: 'Weight', 'zh-CN': '权重' },
        ...alternatives.map(({ name }) => same(name)),
      ],
      rows: [
        ...criteria.map(({ id, name, weight }) => [
          ...[name, same(String(weight))],
          ...alternatives.map(({ scores }) => same(String(scores.get(id) ?? '–'))),
        ]),
        [
          ...[{ en: 'Total', 'zh-CN': '合计' }, same('')],
          ...alternatives.map(({ sum, most }) => same(`${sum} / ${most}`)),
        ],
        [
          ...[{ en: 'Data formats, tried', 'zh-CN': '数据格式（试导入）' }, same('')],
          ...formats.map((one) => (one ? both(tried, { fit: one.fit, rejected: one.rejected }) : same('–'))),
        ],
      ],
    },
  ];
}

function both(text: Text, values: Record<string, string | number>): Text {
  return { en: fill(text, 'en', values), 'zh-CN': fill(text, 'zh-CN', values) };
}
