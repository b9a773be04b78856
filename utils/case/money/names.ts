import type { Text } from '../../text.ts';
import type { askWays, differenceReasons, lineKinds, refundWays } from '../events/money.ts';
import type { Assumed } from './known-terms.ts';
import type { Milestone } from './milestones.ts';

export type LineKind = (typeof lineKinds)[number];
export type DifferenceReason = (typeof differenceReasons)[number];

export const lineKindNames: Record<LineKind, Text> = {
  charge: { en: 'Subscription', 'zh-CN': '订阅费' },
  fee: { en: 'Early termination fee', 'zh-CN': '提前解约费用' },
  credit: { en: 'Credit', 'zh-CN': '退款或抵扣' },
  tax: { en: 'Tax', 'zh-CN': '税费' },
};

export const differenceNames: Record<DifferenceReason, Text> = {
  seats: { en: 'Different number of seats', 'zh-CN': '席位数不同' },
  period: { en: 'Different length of time', 'zh-CN': '计费时长不同' },
  tax: { en: 'With tax, or without it', 'zh-CN': '含税或不含税' },
  rounding: { en: 'Rounded differently', 'zh-CN': '四舍五入方式不同' },
  missing: { en: 'Not on the bill', 'zh-CN': '账单上没有' },
  extra: { en: 'On the bill, but not expected', 'zh-CN': '账单上多出' },
  unknown: { en: 'No explanation found', 'zh-CN': '原因不明' },
};

export const askWayNames: Record<(typeof askWays)[number], Text> = {
  letter: { en: 'by letter', 'zh-CN': '信函' },
  'e-mail': { en: 'by email', 'zh-CN': '电子邮件' },
  portal: { en: 'on the vendor’s website', 'zh-CN': '供应商网站' },
  phone: { en: 'by phone', 'zh-CN': '电话' },
};

export const refundWayNames: Record<(typeof refundWays)[number], Text> = {
  transfer: { en: 'bank transfer', 'zh-CN': '银行转账' },
  card: { en: 'back to the card', 'zh-CN': '退回银行卡' },
  'credit-note': { en: 'set off against a bill', 'zh-CN': '抵扣账单' },
  other: { en: 'another way', 'zh-CN': '其他方式' },
};

/** What was taken where nobody said. */
export const assumedNames: Record<Assumed, Text> = {
  'no-fee': { en: 'There is no early termination fee.', 'zh-CN': '没有提前解约费用。' },
  'no-refund': { en: 'Nothing is paid back.', 'zh-CN': '不退款。' },
  'effect-of-site': {
    en: 'Cancelling takes effect as it usually does at this vendor.',
    'zh-CN': '退订的生效方式按该供应商的通常做法。',
  },
  renews: { en: 'The contract renews automatically.', 'zh-CN': '合同自动续订。' },
  'no-notice': { en: 'Notice can be given until the last day of the term.', 'zh-CN': '合同期最后一天之前都可以通知。' },
};

/** Why a day matters. */
export const milestoneNames: Record<Milestone, Text> = {
  first: { en: 'today', 'zh-CN': '今天' },
  best: { en: 'best day', 'zh-CN': '最合适' },
  planned: { en: 'planned', 'zh-CN': '计划日期' },
  notice: { en: 'last day for notice', 'zh-CN': '通知截止日' },
  'notice-late': { en: 'too late for notice, it renews', 'zh-CN': '已过通知期限，合同续订' },
  'paid-until': { en: 'last paid day', 'zh-CN': '已付费的最后一天' },
  unpaid: { en: 'the next period is billed', 'zh-CN': '开始计下一周期的费用' },
  'term-end': { en: 'end of the term', 'zh-CN': '合同期满' },
  jump: { en: 'more expensive from here on', 'zh-CN': '从这天起费用更高' },
};
