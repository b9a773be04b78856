import type { Text } from '../../text.ts';
import type { Terms } from './terms.ts';

type ChoiceField = 'ownSeat' | 'renewal' | 'endsOn' | 'noticeForm' | 'noticeCounted' | 'monthEnd';

/** The answers of each field that has a fixed set of them, in words. */
export const choiceNames: { [F in ChoiceField]: Record<NonNullable<Terms[F]>, Text> } = {
  ownSeat: {
    cn: { en: 'Mainland China', 'zh-CN': '中国大陆' },
    eu: { en: 'EU or EEA', 'zh-CN': '欧盟或欧洲经济区' },
    uk: { en: 'United Kingdom', 'zh-CN': '英国' },
    us: { en: 'United States', 'zh-CN': '美国' },
    other: { en: 'Elsewhere', 'zh-CN': '其他地区' },
  },
  renewal: {
    renews: { en: 'It renews automatically', 'zh-CN': '自动续订' },
    ends: { en: 'It ends automatically', 'zh-CN': '自动终止' },
  },
  endsOn: {
    'term-end': { en: 'at the end of the term', 'zh-CN': '合同期满时' },
    'month-end': { en: 'at the end of a month', 'zh-CN': '某个月末' },
    'quarter-end': { en: 'at the end of a quarter', 'zh-CN': '某个季度末' },
    'year-end': { en: 'at the end of a year', 'zh-CN': '某个年末' },
    'any-day': { en: 'on any day', 'zh-CN': '任何一天' },
  },
  noticeForm: {
    written: { en: 'In writing, signed', 'zh-CN': '书面并签章' },
    registered: { en: 'By registered letter or courier', 'zh-CN': '挂号信或快递' },
    'e-mail': { en: 'By email', 'zh-CN': '电子邮件' },
    portal: { en: 'In the CRM or its portal', 'zh-CN': '在 CRM 或其门户中操作' },
    form: { en: 'On the vendor’s own form', 'zh-CN': '填写供应商的申请表' },
    any: { en: 'No particular form', 'zh-CN': '没有形式要求' },
  },
  noticeCounted: {
    arrival: { en: 'The notice must have arrived', 'zh-CN': '以通知送达为准' },
    sending: { en: 'The notice must have been sent', 'zh-CN': '以通知发出为准' },
  },
  monthEnd: {
    'same-day': { en: 'The same day of the month (30 June → 30 March)', 'zh-CN': '按同一日计（6月30日 → 3月30日）' },
    'last-day': { en: 'The last day of the month (30 June → 31 March)', 'zh-CN': '按月末计（6月30日 → 3月31日）' },
  },
};
