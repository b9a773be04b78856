import type { Day } from '../../dates/days.ts';
import { chineseNumber, numberOf } from './numbers.ts';
import type { Found } from './periods.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = String.raw`(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*)\.?`;
const number = (name: string) => String.raw`(?<${name}>\d{1,2})`;
const year = String.raw`(?<year>(?:19|20|21)\d\d)`;
const chineseYear = '(?<year>[零〇一二三四五六七八九]{4})';

/** Dates in figures of which nobody can tell day from month (`03/04/2026`) are no dates here. */
const patterns = [
  new RegExp(String.raw`${year}\s*年\s*${number('month')}\s*月\s*${number('day')}\s*日`, 'g'),
  new RegExp(`${chineseYear}年(?<month>${chineseNumber})月(?<day>${chineseNumber})日`, 'g'),
  new RegExp(String.raw`(?<!\d)${year}(?<sign>[-/.])${number('month')}\k<sign>${number('day')}(?!\d)`, 'g'),
  new RegExp(String.raw`\b${month}\s+${number('day')}(?:st|nd|rd|th)?,?\s+${year}`, 'gi'),
  new RegExp(String.raw`\b${number('day')}(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?\s+${month},?\s+${year}`, 'gi'),
  new RegExp(String.raw`(?<!\d)${number('day')}\.\s?${number('month')}\.\s?${year}(?!\d)`, 'g'),
  new RegExp(String.raw`(?<!\d)(?<day>1[3-9]|2\d|3[01])/${number('month')}/${year}(?!\d)`, 'g'),
  new RegExp(String.raw`(?<!\d)${number('month')}/(?<day>1[3-9]|2\d|3[01])/${year}(?!\d)`, 'g'),
];

/** The days of the calendar in a sentence, in the ways in which English and Chinese contracts write them. */
export function daysIn(plain: string): Found<Day>[] {
  return patterns.flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap(({ index, 0: whole, groups = {} }) => {
      const value = dayFrom(yearOf(groups.year), monthOf(groups.month), numberOf(groups.day ?? ''));
      return value ? [{ value, from: index, to: index + whole.length }] : [];
    }),
  );
}

/** 二〇二六 is written sign by sign. */
function yearOf(text = ''): number | undefined {
  const signs = [...text].map((sign) => numberOf(sign));
  return signs.includes(undefined) ? undefined : Number(signs.join(''));
}

function monthOf(text = ''): number | undefined {
  const name = months.indexOf(text.slice(0, 3).toLowerCase());
  return name < 0 ? numberOf(text) : name + 1;
}

function dayFrom(year?: number, month?: number, day?: number): Day | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
