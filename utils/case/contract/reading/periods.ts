import type { Period, PeriodUnit } from '../terms.ts';
import { chineseNumber, englishNumber, numberOf } from './numbers.ts';

/** Something found in a sentence, and where in its plain text. */
export interface Found<Value> {
  value: Value;
  from: number;
  to: number;
}

const english = new RegExp(
  String.raw`\b(?<first>\d{1,4}|${englishNumber})\s*(?:\(\s*(?<second>\d{1,4}|${englishNumber})\s*\)\s*)?[ -]?(?<kind>(?:business|working|calendar|consecutive|full)[ -])?(?<unit>day|week|month|year)s?\b`,
  'gi',
);
const chinese = new RegExp(
  String.raw`(?<![\d年月第])(?<first>\d{1,4}|${chineseNumber})\s*(?:\(\s*(?<second>\d{1,4}|${chineseNumber})\s*\)\s*)?(?<unit>个工作日|工作日|个自然日|自然日|个日历日|日历日|日|天|周|个?星期|个月|年)(?!\d|[一二三四五六七八九十]+[月日])`,
  'g',
);
const units: Readonly<Record<string, PeriodUnit>> = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
  ...{
    个工作日: 'business-days',
    工作日: 'business-days',
    个自然日: 'days',
    自然日: 'days',
    个日历日: 'days',
    日历日: 'days',
  },
  日: 'days',
  天: 'days',
  周: 'weeks',
  星期: 'weeks',
  个星期: 'weeks',
  个月: 'months',
  年: 'years',
};

/** Lengths of time in a sentence: “thirty (30) days”, “90-day”, 三十（30）日, 壹个月. Where words and digits disagree, nobody can tell. */
export function periodsIn(plain: string): Found<Period>[] {
  return [english, chinese].flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap(({ index, 0: whole, groups = {} }) => {
      const { first = '', second, kind = '', unit = '' } = groups;
      const n = numberOf(first);
      if (n === undefined || (second !== undefined && numberOf(second) !== n)) return [];
      // 2026年 is a year, not two thousand of them.
      if (n < 1 || n > (unit === '年' || unit === 'year' ? 30 : 1_000)) return [];
      const counted = /^(?:business|working)/i.test(kind) ? 'business-days' : units[unit.toLowerCase()];
      return counted ? [{ value: { n, unit: counted }, from: index, to: index + whole.length }] : [];
    }),
  );
}
