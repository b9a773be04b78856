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
      { en: 'Customer {number} {name}: begun.', 'zh-CN': '客户 {number} {name}：开始处理。' },
      { number: same(event.number), name: same(event.name) },
    ),
  'customer-result': (event) =>
    say(
      {
        en: 'Customer {number} {name}: {outcome}, recorded by {operator}. {more}',
        'zh-CN': '客户 {number} {name}：{outcome}，由 {operator} 记录。{more}',
      },
      {
        ...{ number: same(event.number), name: same(event.name), operator: same(event.operator) },
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
} satisfies Partial<EventTexts>;
