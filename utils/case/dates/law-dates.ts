import { periodText } from '../contract/period-text.ts';
import { say } from '../event-text/say.ts';
import { dayText } from './day-text.ts';
import type { Day } from './days.ts';
import type { CaseDates, Deadline, OpenDate } from './deadline.ts';
import type { DateFacts } from './facts.ts';
import { laws } from './laws.ts';
import { periodAfter } from './period.ts';
import { workDaysOf } from './term.ts';

/** The days that laws set for this company, by what the person answered. */
export function lawDates(facts: DateFacts): CaseDates {
  const { terms, state, noticeSent, end, accessEnd } = facts;
  const known: Deadline[] = [];
  const open: OpenDate[] = [];
  let before: Day | undefined;
  for (const { id, title, says, of, period, kind, applies } of laws) {
    if (!applies(terms, state.plan)) continue;
    // Each step of the switch begins where the one before it ends.
    const from = of === 'notice' ? noticeSent : of === 'law' ? before : (accessEnd ?? end);
    if (from === undefined) {
      open.push(
        of === 'end'
          ? { id, title, missing: untilEnd, fields: ['end'] }
          : { id, title, missing: untilNotice, fields: [] },
      );
      before = undefined;
      continue;
    }
    const day = periodAfter(from, period, workDaysOf(terms));
    const counted = say(
      { en: '{period} after {from}.', 'zh-CN': '{from} 之后{period}。' },
      { period: periodText(period), from: dayText(from) },
    );
    known.push({ id, title, day, kind, computed: [says, counted], basis: { type: 'law', law: id } });
    before = day;
  }
  return { known, open };
}

const untilNotice = {
  en: 'Counted from the day you give notice of the switch.',
  'zh-CN': '自你发出更换服务的通知之日起算。',
};
const untilEnd = { en: 'Needed: the day the contract ends.', 'zh-CN': '缺少合同终止日。' };
