import { recordNames } from '../../customers/records.ts';
import { outcomeNames } from '../../customers/words.ts';
import type { EventTexts } from './event-texts.ts';
import { same, say } from './say.ts';

export const customersTexts = {
  'customers-taken': (event) =>
    say(
      {
        en: 'List of customers taken: {name}, {orders} customers; {unusable} rows not usable.',
        'zh-CN': '已接收客户名单：{name}，{orders} 位客户，{unusable} 行无法使用。',
      },
      { name: same(event.name), orders: same(String(event.orders)), unusable: same(String(event.unusable)) },
    ),
  'customer-begun': (event) =>
    say(
      { en: 'Customer {number} {name}: started.', 'zh-CN': '客户 {number} {name}：开始处理。' },
      { number: same(event.number), name: same(event.name) },
    ),
  'customer-result': (event) =>
    say(
      {
        en: 'Customer {number} {name}: {outcome}, recorded by {operator}. {more}',
        'zh-CN': '客户 {number} {name}：{outcome}，由 {operator} 记录。{more}',
      },
      {
        number: same(event.number),
        name: same(event.name),
        operator: same(event.operator),
        outcome: { ...outcomeNames[event.outcome], en: outcomeNames[event.outcome].en.toLowerCase() },
        more: same(
          [event.reason, event.effective, event.approval, event.words, event.note].filter(Boolean).join(' · '),
        ),
      },
    ),
  'customer-result-undone': (event) =>
    say(
      { en: 'Customer {number} {name}: result taken back.', 'zh-CN': '客户 {number} {name}：已撤回结果。' },
      { number: same(event.number), name: same(event.name) },
    ),
  'customer-result-put-back': (event) =>
    say(
      { en: 'Customer {number} {name}: result put back.', 'zh-CN': '客户 {number} {name}：已放回结果。' },
      { number: same(event.number), name: same(event.name) },
    ),
  'customer-record': ({ rows, field, value }) => {
    const [row, ...others] = rows;
    const values = {
      field: recordNames[field],
      value: same(value),
      row: same(String(row)),
      count: same(String(rows.length)),
    };
    const [one, many] =
      value === ''
        ? ([
            { en: 'Row {row}, {field}: taken back.', 'zh-CN': '第 {row} 行，{field}：已撤回。' },
            { en: '{count} customers, {field}: taken back.', 'zh-CN': '{count} 位客户，{field}：已撤回。' },
          ] as const)
        : ([
            { en: 'Row {row}, {field}: {value}', 'zh-CN': '第 {row} 行，{field}：{value}' },
            { en: '{count} customers, {field}: {value}', 'zh-CN': '{count} 位客户，{field}：{value}' },
          ] as const);
    return say(others.length === 0 ? one : many, values);
  },
} satisfies Partial<EventTexts>;
