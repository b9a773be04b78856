import type { Text } from '../../text.ts';
import type { Period, PeriodUnit } from './terms.ts';

const one: Record<PeriodUnit, Text> = {
  days: { en: 'day', 'zh-CN': '天' },
  'business-days': { en: 'business day', 'zh-CN': '个工作日' },
  weeks: { en: 'week', 'zh-CN': '周' },
  months: { en: 'month', 'zh-CN': '个月' },
  years: { en: 'year', 'zh-CN': '年' },
};

/** A length of time as a contract says it: “3 months”, “30个工作日”. */
export function periodText({ n, unit }: Period): Text {
  return { en: `${n} ${one[unit].en}${n === 1 ? '' : 's'}`, 'zh-CN': `${n}${one[unit]['zh-CN']}` };
}

/** What the unit is called in a list of units. */
export const unitNames: Record<PeriodUnit, Text> = {
  days: { en: 'days', 'zh-CN': '天' },
  'business-days': { en: 'business days', 'zh-CN': '工作日' },
  weeks: { en: 'weeks', 'zh-CN': '周' },
  months: { en: 'months', 'zh-CN': '个月' },
  years: { en: 'years', 'zh-CN': '年' },
};
