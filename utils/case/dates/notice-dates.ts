import type { Text } from '../../text.ts';
import { choiceNames } from '../contract/choices.ts';
import { periodText } from '../contract/period-text.ts';
import type { Field } from '../contract/terms.ts';
import { same, say } from '../event-text/say.ts';
import { dayText } from './day-text.ts';
import type { CaseDates, Deadline } from './deadline.ts';
import type { DateFacts } from './facts.ts';
import { endAfterNotice, type NoticeDays, noticeDays } from './notice.ts';
import { ownZone } from './zone.ts';

const titles = {
  notice: { en: 'Last day for notice', 'zh-CN': '通知的最后期限' },
  send: { en: 'Last day to send the notice', 'zh-CN': '最迟发出通知的日期' },
  from: { en: 'Notice can be given from', 'zh-CN': '最早可发出通知的日期' },
  soonest: { en: 'End date, if notice arrives today', 'zh-CN': '若今天送达通知，合同终止于' },
} as const satisfies Record<string, Text>;

/** Until when notice must be there, when to send it, and from when on it may be given. */
export function noticeDates(facts: DateFacts): CaseDates {
  const { terms, end } = facts;
  if (terms.endsOn === 'any-day' && terms.notice) return { known: soonest(facts), open: [] };
  const days = end === undefined ? undefined : noticeDays(terms, end);
  if (!days || end === undefined) {
    const fields: Field[] = terms.notice ? ['end', 'start', 'term'] : ['notice'];
    const missing = terms.notice
      ? {
          en: 'Needed: the last day of the term, or its first day and length.',
          'zh-CN': '缺少期满日，或起始日和合同期限。',
        }
      : { en: 'Needed: the notice period in your contract.', 'zh-CN': '缺少合同约定的通知期。' };
    return { known: [], open: [{ id: 'notice', title: titles.notice, missing, fields }] };
  }
  const basis = { type: 'contract', fields: noticeFields(facts) } as const;
  const met = metBy(facts);
  const known: Deadline[] = [
    {
      id: 'notice',
      title: titles.notice,
      day: days.by,
      kind: 'act',
      computed: noticeSteps(facts, end, days),
      basis,
      met,
    },
  ];
  if (days.send && terms.delivery !== undefined) {
    const way = terms.delivery === 0 ? same('0') : periodText({ n: terms.delivery, unit: 'business-days' });
    const computed = say(
      { en: 'So that it arrives by {by}, {way} later.', 'zh-CN': '途中{way}，{by}前送达。' },
      { by: dayText(days.by), way },
    );
    known.push({
      id: 'notice-send',
      title: titles.send,
      day: days.send,
      kind: 'act',
      computed: [computed],
      basis,
      met,
    });
  }
  if (days.from && terms.noticeEarliest) {
    const computed = say(
      { en: '{period} before the last day, {end}.', 'zh-CN': '终止日 {end} 前{period}。' },
      { period: periodText(terms.noticeEarliest), end: dayText(end) },
    );
    known.push({
      id: 'notice-from',
      title: titles.from,
      day: days.from,
      kind: 'from',
      computed: [computed],
      basis: { type: 'contract', fields: ['noticeEarliest'] },
    });
  }
  return { known, open: [] };
}

/** How the last day of the term comes about. */
export function endSteps({ terms, running }: DateFacts): Text[] {
  if (!running) return [];
  const first =
    terms.end || !terms.start || !terms.term
      ? say(
          { en: 'Your contract names {day} as the last day.', 'zh-CN': '合同写明的期满日为 {day}。' },
          { day: dayText(running.first) },
        )
      : say(
          {
            en: '{term} from {start}, that day included: until {day}.',
            'zh-CN': '自 {start} 起（含当日）{term}：至 {day}。',
          },
          { term: periodText(terms.term), start: dayText(terms.start), day: dayText(running.first) },
        );
  const renewed =
    running.renewals > 0 && running.renewal
      ? [
          say(
            {
              en: 'It has since renewed {times} × {period}, so the current term ends on {end}.',
              'zh-CN': '此后已续订 {times} 次，每次{period}，当前期限至 {end}。',
            },
            { times: same(String(running.renewals)), period: periodText(running.renewal), end: dayText(running.end) },
          ),
        ]
      : [];
  const unsure: Text[] = running.unsure
    ? [
        {
          en: 'That day has passed. Whether the contract renewed isn’t known: enter under Terms what happens at the end of the term.',
          'zh-CN': '该日已过，是否续订尚不清楚。请在“条款”中填写期满时如何处理。',
        },
      ]
    : [];
  return [first, ...renewed, ...unsure];
}

function noticeSteps(facts: DateFacts, end: string, { counted, by }: NoticeDays): Text[] {
  const { terms } = facts;
  const ends = terms.endsOn && terms.endsOn !== 'term-end' ? [endsOnStep(facts, end)] : endSteps(facts);
  const counting = say(
    { en: '{period} before {end}: {counted}.', 'zh-CN': '{end}前{period}：{counted}。' },
    { period: terms.notice ? periodText(terms.notice) : same(''), end: dayText(end), counted: dayText(counted) },
  );
  const workday = say(
    { en: 'That isn’t a working day, so do it by {by}.', 'zh-CN': '该日不是工作日，因此请在 {by} 前完成。' },
    { by: dayText(by) },
  );
  return [
    ...ends,
    counting,
    ...(by === counted ? [] : [workday]),
    arrival[terms.noticeCounted ?? 'unknown'],
    midnight(facts),
  ];
}

const arrival: Record<'arrival' | 'sending' | 'unknown', Text> = {
  arrival: { en: 'By then it must have arrived.', 'zh-CN': '届时通知须已送达。' },
  sending: { en: 'By then it must have been sent.', 'zh-CN': '届时通知须已发出。' },
  unknown: {
    en: 'It isn’t known whether sending it by then is enough. To be safe, make sure it has arrived by then.',
    'zh-CN': '不清楚以发出还是送达为准。稳妥起见，届时须已送达。',
  },
};

function endsOnStep({ terms }: DateFacts, end: string): Text {
  return say(
    {
      en: 'Notice ends it {when}; the earliest one still possible is {end}.',
      'zh-CN': '通知后终止于{when}；仍来得及的最早一个是 {end}。',
    },
    { when: choiceNames.endsOn[terms.endsOn ?? 'term-end'], end: dayText(end) },
  );
}

/** Where the day ends. */
function midnight({ terms, zone }: DateFacts): Text {
  if (!terms.timeZone)
    return {
      en: 'The contract’s time zone isn’t known, so this computer’s is used.',
      'zh-CN': '合同适用的时区尚不清楚，按这台电脑的时区计算。',
    };
  const text = { en: 'The day ends at midnight in {zone}.', 'zh-CN': '当日至 {zone} 的午夜为止。' };
  const other = {
    en: 'The day ends at midnight in {zone}, not at this computer’s midnight.',
    'zh-CN': '当日至 {zone} 的午夜为止，而不是这台电脑的午夜。',
  };
  return say(zone === ownZone() ? text : other, { zone: same(zone) });
}

function soonest(facts: DateFacts): Deadline[] {
  const { terms, noticeSent, today } = facts;
  const from = noticeSent ?? today;
  const day = endAfterNotice(terms, from);
  if (!day || !terms.notice) return [];
  return [
    {
      id: 'notice-end',
      title: noticeSent
        ? { en: 'End date, by the notice that was sent', 'zh-CN': '按已发出的通知，合同终止于' }
        : titles.soonest,
      day,
      kind: 'event',
      computed: [
        say(
          { en: '{period} after {from}.', 'zh-CN': '{from} 之后{period}。' },
          { period: periodText(terms.notice), from: dayText(from) },
        ),
      ],
      basis: { type: 'contract', fields: ['notice', 'endsOn'] },
    },
  ];
}

/** What shows that the contract is ended: the CRM's own page, else a notice that was sent. */
export function metBy({ noticeSent, cancelled }: DateFacts): Text | undefined {
  if (cancelled)
    return say(
      { en: 'Cancelled: the CRM showed it on {day}.', 'zh-CN': '已退订：CRM 页面于 {day} 显示。' },
      { day: dayText(cancelled) },
    );
  if (noticeSent)
    return say({ en: 'Notice was sent on {day}.', 'zh-CN': '已于 {day} 发出通知。' }, { day: dayText(noticeSent) });
  return undefined;
}

function noticeFields({ terms }: DateFacts): Field[] {
  const counted: Field[] = ['notice', 'noticeCounted', 'endsOn', 'delivery', 'holidays', 'workedWeekends', 'timeZone'];
  return counted.filter((field) => terms[field] !== undefined);
}
