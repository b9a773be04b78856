import type { Text } from '../../text.ts';
import { dayText } from '../dates/day-text.ts';
import { moneyTermText } from '../money/term-text.ts';
import { type MoneyTerms, moneyTerms } from '../money/terms.ts';
import { choiceNames } from './choices.ts';
import { periodText } from './period-text.ts';
import type { Field, Term, Terms } from './terms.ts';

type Texts = { [F in Exclude<Field, keyof MoneyTerms>]: (value: NonNullable<Terms[F]>) => Text };

const asWritten = (words: string): Text => ({ en: words, 'zh-CN': words });
/** English days have a comma of their own; a list of units in Chinese would have no mark at all. */
const allDays = (days: string[]): Text => ({
  en: days.map((day) => dayText(day).en).join('; '),
  'zh-CN': days.map((day) => dayText(day)['zh-CN']).join('、'),
});

const texts: Texts = {
  number: asWritten,
  vendorParty: asWritten,
  ownParty: asWritten,
  ownSeat: (answer) => choiceNames.ownSeat[answer],
  start: dayText,
  term: periodText,
  end: dayText,
  renewal: (answer) => choiceNames.renewal[answer],
  renewalTerm: periodText,
  notice: periodText,
  endsOn: (answer) => choiceNames.endsOn[answer],
  noticeEarliest: (period) => {
    const text = periodText(period);
    return { en: `${text.en} before the end`, 'zh-CN': `终止前${text['zh-CN']}` };
  },
  noticeForm: (answer) => choiceNames.noticeForm[answer],
  noticeTo: asWritten,
  noticeCounted: (answer) => choiceNames.noticeCounted[answer],
  delivery: (n) => (n === 0 ? { en: 'the same day', 'zh-CN': '当天' } : periodText({ n, unit: 'business-days' })),
  monthEnd: (answer) => choiceNames.monthEnd[answer],
  timeZone: asWritten,
  holidays: allDays,
  workedWeekends: allDays,
  refundWithin: periodText,
  dataKept: periodText,
  reactivation: periodText,
  dataClause: asWritten,
};

/** The value of a term in words. */
export function termText({ field, value }: Term): Text {
  // Each field is paired with a function of its value; TypeScript does not follow the pair through the index.
  if (field in moneyTerms) return moneyTermText(field as keyof MoneyTerms, value as never);
  return (texts[field as keyof Texts] as (value: Term['value']) => Text)(value);
}
