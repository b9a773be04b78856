import type { Site } from '../../../sites/schema.ts';
import type { Text } from '../../text.ts';
import type { Field } from '../contract/terms.ts';
import { say } from '../event-text/say.ts';
import { dayText } from './day-text.ts';
import { addDays, addMonths, type Day } from './days.ts';
import type { CaseDates, Deadline, OpenDate } from './deadline.ts';
import type { DateFacts } from './facts.ts';

type Kind = keyof Site['terms'];
type Rule = Site['terms'][Kind][number];
type Clock = NonNullable<Rule['clock']>;

const kinds: Record<Kind, { title: Text; kind: Deadline['kind']; instead?: Field }> = {
  renewal: { title: { en: 'Renewal', 'zh-CN': '续订' }, kind: 'event' },
  window: {
    title: { en: 'Notice can be given from', 'zh-CN': '最早可发出通知的日期' },
    kind: 'from',
    instead: 'noticeEarliest',
  },
  notice: { title: { en: 'Last day for notice', 'zh-CN': '通知的最后期限' }, kind: 'act', instead: 'notice' },
  refund: { title: { en: 'Last day for a refund', 'zh-CN': '退款的最后期限' }, kind: 'may' },
  retention: { title: { en: 'Vendor keeps the data until', 'zh-CN': '供应商保留数据至' }, kind: 'event' },
  reactivation: {
    title: { en: 'Account can be reactivated until', 'zh-CN': '账户可恢复至' },
    kind: 'may',
    instead: 'reactivation',
  },
};

/** What a clock of a vendor counts from: where it is known, and what would tell it. */
interface Anchor {
  day?: Day | undefined;
  name: Text;
  missing: Text;
  fields: readonly Field[];
}

const termFields = ['end', 'start', 'term'] as const;

function anchorsOf({ running, end, cancelled, accessEnd, lastUse, terms }: DateFacts): Record<Clock['of'], Anchor> {
  const after = {
    en: 'Counted from the day it is cancelled.',
    'zh-CN': '自退订之日起算，届时才能确定。',
  };
  return {
    'term-end': {
      day: end ?? running?.end,
      name: { en: 'the last day of the term', 'zh-CN': '合同期满日' },
      missing: {
        en: 'Needed: the last day of the term, or its first day and length.',
        'zh-CN': '缺少期满日，或起始日和合同期限。',
      },
      fields: termFields,
    },
    'term-start': {
      day: running?.start ?? terms.start,
      name: { en: 'the first day of the term', 'zh-CN': '合同期起始日' },
      missing: { en: 'Needed: the first day of the term.', 'zh-CN': '缺少合同期起始日。' },
      fields: ['start'],
    },
    // Subscriptions are billed in advance: the next invoice is that of the day after the last one that is paid.
    invoice: {
      day: terms.paidUntil && addDays(terms.paidUntil, 1),
      name: { en: 'the next invoice', 'zh-CN': '下次出账日' },
      missing: { en: 'Needed: the last day paid for; see the bill.', 'zh-CN': '缺少已付费截止日，请查看账单。' },
      fields: ['paidUntil'],
    },
    cancellation: { day: cancelled, name: { en: 'cancelling', 'zh-CN': '退订日' }, missing: after, fields: [] },
    'access-end': {
      day: accessEnd,
      name: { en: 'the end of access', 'zh-CN': '停止访问日' },
      missing: cancelled
        ? {
            en: 'Needed: when cancelling takes effect, and the last day paid for.',
            'zh-CN': '缺少退订生效时间和已付费截止日。',
          }
        : {
            en: 'Counted from the day access ends after cancelling.',
            'zh-CN': '自退订后停止访问之日起算，届时才能确定。',
          },
      fields: cancelled ? ['effect', 'paidUntil'] : [],
    },
    'last-use': {
      day: lastUse,
      name: { en: 'the last use known here', 'zh-CN': '此处已知的最后使用日' },
      missing: {
        en: 'Counted from the day someone last used it, once it is no longer paid for.',
        'zh-CN': '自停止付费后最后一次使用之日起算，届时才能确定。',
      },
      fields: [],
    },
  };
}

/** The days that follow from what the vendor's terms and help say, each with its source. What the contract itself says counts more. */
export function vendorDates(facts: DateFacts): CaseDates {
  const anchors = anchorsOf(facts);
  const known: Deadline[] = [];
  const open: OpenDate[] = [];
  for (const kind of Object.keys(kinds) as Kind[]) {
    const { title, kind: acts, instead } = kinds[kind];
    if (instead && facts.terms[instead] !== undefined) continue;
    for (const [at, { clock, text, from }] of facts.site.terms[kind].entries()) {
      if (!clock) continue;
      const id = `vendor-${kind}-${at}`;
      const anchor = anchors[clock.of];
      if (anchor.day === undefined) open.push({ id, title, missing: anchor.missing, fields: anchor.fields });
      else
        known.push({
          id,
          title,
          kind: acts,
          day: counted(anchor.day, clock),
          computed: [text, counting(anchor.day, anchor.name, clock)],
          basis: { type: 'site', from },
          met: kind === 'notice' && facts.cancelled ? cancelledText : undefined,
        });
    }
  }
  return { known, open };
}

const cancelledText: Text = { en: 'The CRM shows it as cancelled.', 'zh-CN': 'CRM 页面显示已退订。' };

function counted(day: Day, { amount, unit, side }: Clock): Day {
  const sign = side === 'before' ? -1 : 1;
  if (unit === 'months') return addMonths(day, sign * amount);
  // Hours are told by calendars only where the moment is known; whole days up to then are on the safe side.
  return addDays(day, sign * (unit === 'hours' ? Math.floor(amount / 24) : amount));
}

function counting(day: Day, name: Text, { amount, unit, side }: Clock): Text {
  const one = { hours: ['hour', '小时'], days: ['day', '天'], months: ['month', '个月'] }[unit];
  const span = { en: `${amount} ${one[0]}${amount === 1 ? '' : 's'}`, 'zh-CN': `${amount}${one[1]}` };
  const text =
    side === 'before'
      ? { en: '{span} before {name}, {day}.', 'zh-CN': '{name}（{day}）前{span}。' }
      : { en: '{span} after {name}, {day}.', 'zh-CN': '{name}（{day}）后{span}。' };
  return say(text, { span, name, day: dayText(day) });
}
