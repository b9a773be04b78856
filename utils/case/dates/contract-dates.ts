import type { Text } from '../../text.ts';
import { periodText } from '../contract/period-text.ts';
import type { Field, Period } from '../contract/terms.ts';
import { say } from '../event-text/say.ts';
import { dayText } from './day-text.ts';
import { addDays, type Day } from './days.ts';
import type { CaseDates, Deadline } from './deadline.ts';
import type { DateFacts } from './facts.ts';
import { endSteps, metBy } from './notice-dates.ts';
import { periodAfter } from './period.ts';
import { workDaysOf } from './term.ts';

const titles = {
  ends: { en: 'The term ends', 'zh-CN': '合同期满' },
  renews: { en: 'It renews', 'zh-CN': '自动续订' },
  refund: { en: 'Last day to cancel for a full refund', 'zh-CN': '可全额退款的最后一天' },
  data: { en: 'Last day to retrieve data under the contract', 'zh-CN': '按合同可取回数据的最后一天' },
  reactivation: { en: 'Last day to reactivate the account', 'zh-CN': '可恢复账户的最后一天' },
} as const satisfies Record<string, Text>;

/** The days of the term itself: its end, the renewal after it, and what the contract counts from either. */
export function contractDates(facts: DateFacts): CaseDates {
  const { terms, running } = facts;
  if (!running) {
    const fields: Field[] = ['end', 'start', 'term'];
    const missing = {
      en: 'Needed: the last day of the term, or its first day and length.',
      'zh-CN': '缺少期满日，或起始日和合同期限。',
    };
    return { known: [], open: [{ id: 'term-end', title: titles.ends, missing, fields }] };
  }
  const known: Deadline[] = [
    {
      id: 'term-end',
      title: titles.ends,
      day: running.end,
      kind: 'event',
      computed: endSteps(facts),
      basis: { type: 'contract', fields: endFields(facts) },
    },
  ];
  const leaves = facts.cancelled !== undefined || facts.noticeSent !== undefined;
  if (terms.renewal === 'renews' && !leaves) known.push(renewal(facts, running.end));
  if (terms.refundWithin && running.start) {
    const day = periodAfter(running.start, terms.refundWithin, workDaysOf(terms));
    known.push({
      id: 'refund-contract',
      title: titles.refund,
      day,
      kind: 'may',
      met: metBy(facts),
      computed: [
        say(
          { en: '{period} from the first day of the term, {start}.', 'zh-CN': '自合同期起始日 {start} 起{period}。' },
          { period: periodText(terms.refundWithin), start: dayText(running.start) },
        ),
      ],
      basis: { type: 'contract', fields: ['refundWithin', 'start'] },
    });
  }
  if (terms.dataKept) known.push(afterEnd(facts, running.end, 'dataKept', terms.dataKept));
  if (terms.reactivation) known.push(afterEnd(facts, running.end, 'reactivation', terms.reactivation));
  return { known, open: [] };
}

function renewal({ terms, running }: DateFacts, end: string): Deadline {
  return {
    id: 'renewal',
    title: titles.renews,
    day: addDays(end, 1),
    kind: 'event',
    computed: [
      running?.renewal
        ? say(
            {
              en: 'The day after the term ends. It then runs for another {period}, unless notice arrived in time.',
              'zh-CN': '期满次日。除非及时通知，否则再续订{period}。',
            },
            { period: periodText(running.renewal) },
          )
        : { en: 'The day after the term ends, unless notice arrived in time.', 'zh-CN': '期满次日，除非已及时通知。' },
    ],
    basis: { type: 'contract', fields: ['renewal', ...(terms.renewalTerm ? (['renewalTerm'] as const) : [])] },
  };
}

const afterEnds = {
  dataKept: { id: 'data-contract', title: titles.data },
  reactivation: { id: 'reactivation-contract', title: titles.reactivation },
} as const;

/** What can still be done for some time after the contract has ended. */
function afterEnd(facts: DateFacts, end: Day, field: keyof typeof afterEnds, period: Period): Deadline {
  const from = facts.accessEnd ?? facts.end ?? end;
  return {
    ...afterEnds[field],
    day: periodAfter(from, period, workDaysOf(facts.terms)),
    kind: 'may',
    computed: [
      say(
        { en: '{period} after the contract ends on {end}.', 'zh-CN': '合同于 {end} 终止后{period}。' },
        { period: periodText(period), end: dayText(from) },
      ),
    ],
    basis: { type: 'contract', fields: [field] },
  };
}

function endFields({ terms }: DateFacts): Field[] {
  const first: Field[] = terms.end ? ['end'] : ['start', 'term'];
  return [...first, ...(['renewal', 'renewalTerm'] as const).filter((field) => terms[field] !== undefined)];
}
