import { type Language, languages, type Text } from '../../text.ts';
import { dayText } from '../dates/day-text.ts';
import { amountText, minorOf, priceText } from './amount.ts';
import type { Effect, Fee, MoneySpan, MoneyTerms, Refund } from './terms.ts';

type Field = keyof MoneyTerms;
type Value<F extends Field> = NonNullable<MoneyTerms[F]>;

export const moneyTermNames: Record<Field, Text> = {
  currency: { en: 'Currency', 'zh-CN': '币种' },
  price: { en: 'Price', 'zh-CN': '价格' },
  seats: { en: 'Seats', 'zh-CN': '席位数' },
  period: { en: 'Billing period', 'zh-CN': '计费周期' },
  paidUntil: { en: 'Paid until', 'zh-CN': '已付费至' },
  effect: { en: 'When cancelling takes effect', 'zh-CN': '退订何时生效' },
  fee: { en: 'Early termination fee', 'zh-CN': '提前解约费用' },
  refund: { en: 'Refund', 'zh-CN': '退款' },
  tax: { en: 'Tax added on top', 'zh-CN': '另计税费' },
};

export const effectNames: Record<Effect, Text> = {
  'at-once': { en: 'At once', 'zh-CN': '立即' },
  'period-end': { en: 'When the paid period ends', 'zh-CN': '已付费周期结束时' },
  'term-end': { en: 'When the term ends', 'zh-CN': '合同期满时' },
  'after-notice': { en: 'When the notice period is over', 'zh-CN': '通知期届满时' },
};

/**
 * What a term holds, in words, with what it is counted in: `CN¥120.00 for each seat`.
 * @param currency of the contract; without it amounts stand as plain numbers
 */
export function moneyTermText<F extends Field>(field: F, value: Value<F>, currency?: string): Text {
  // The table pairs each field with a function of its value; TypeScript does not follow the pair through the index.
  const words = texts[field] as (value: Value<F>, language: Language, currency?: string) => string;
  const [en = '', zh = ''] = languages.map((language) => words(value, language, currency));
  return { en, 'zh-CN': zh };
}

const texts: { [F in Field]: (value: Value<F>, language: Language, currency?: string) => string } = {
  currency: (code, language) => {
    const name = new Intl.DisplayNames(language, { type: 'currency' }).of(code);
    return language === 'en' ? `${name} (${code})` : `${name}（${code}）`;
  },
  price: ({ amount, per }, language, currency) => {
    const price = currency === undefined ? amount : priceText(amount, currency, language);
    const whole: Text = { en: `${price} for all seats`, 'zh-CN': `全部席位共 ${price}` };
    const each: Text = { en: `${price} for each seat`, 'zh-CN': `每席位 ${price}` };
    return (per === 'seat' ? each : whole)[language];
  },
  seats: (seats, language) => new Intl.NumberFormat(language).format(seats),
  period: (period, language) => periodText(period)[language],
  paidUntil: (day, language) => dayText(day)[language],
  effect: (effect, language) => effectNames[effect][language],
  fee: (fee, language, currency) => feeText(fee, language, currency),
  refund: (refund, language) => refundText(refund)[language],
  tax: (percent) => `${percent}%`,
};

/** How often it is billed. */
export function periodText({ amount, unit }: MoneySpan): Text {
  const usual: Record<number, Text> = {
    1: { en: 'Every month', 'zh-CN': '每月' },
    3: { en: 'Every quarter', 'zh-CN': '每季度' },
    12: { en: 'Every year', 'zh-CN': '每年' },
  };
  if (unit === 'days') return { en: amount === 1 ? 'Every day' : `Every ${amount} days`, 'zh-CN': `每 ${amount} 天` };
  return usual[amount] ?? { en: `Every ${amount} months`, 'zh-CN': `每 ${amount} 个月` };
}

function feeText(fee: Fee, language: Language, currency?: string): string {
  switch (fee.type) {
    case 'none':
      return { en: 'None', 'zh-CN': '无' }[language];
    case 'fixed':
      return currency === undefined ? fee.amount : amountText(minorOf(fee.amount, currency), currency, language);
    case 'share':
      return {
        en: `${fee.percent}% of what would still be billed until the term ends`,
        'zh-CN': `合同期满前尚未出账费用的 ${fee.percent}%`,
      }[language];
    default:
      return fee satisfies never;
  }
}

export const refundNames: Record<Exclude<Refund['type'], 'vendor'>, Text> = {
  none: { en: 'Nothing is paid back', 'zh-CN': '不退款' },
  'by-day': { en: 'By days not used', 'zh-CN': '按未使用天数退款' },
  'by-month': { en: 'By whole months not used', 'zh-CN': '按未使用的整月退款' },
};

const vendorPays: Record<Extract<Refund, { type: 'vendor' }>['pays'], Text> = {
  nothing: { en: 'nothing is paid back', 'zh-CN': '不退款' },
  'by-day': { en: 'days not used are paid back', 'zh-CN': '按未使用天数退款' },
  all: { en: 'the price of the period is paid back in full', 'zh-CN': '全额退还当期费用' },
};

function refundText(refund: Refund): Text {
  if (refund.type !== 'vendor') return refundNames[refund.type];
  const pays = vendorPays[refund.pays];
  const limit = refund.within && spanText(refund.within);
  return {
    en: `The vendor’s rule: ${pays.en}${limit ? `, within ${limit.en}` : ''}`,
    'zh-CN': `供应商规则：${limit ? `${limit['zh-CN']}内` : ''}${pays['zh-CN']}`,
  };
}

function spanText({ amount, unit }: MoneySpan): Text {
  const one = unit === 'days' ? 'day' : 'month';
  const words = (language: Language) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: one, unitDisplay: 'long' }).format(amount);
  return { en: words('en'), 'zh-CN': words('zh-CN') };
}
