import { chineseAmount } from './chinese-number.ts';
import { isCurrency, minorDigits } from './currency.ts';

/** An amount as a person or a bill writes it: its decimal, and the currency where one stands beside it. */
export type ParsedAmount =
  | { type: 'amount'; decimal: string; currency?: string }
  /** `ambiguous`: 1.234 may be a thousand or a little more than one. */
  | { type: 'not-an-amount' | 'ambiguous' };

/** Signs that name one currency. `¥` may be CNY or JPY and `$` any dollar: they name none. */
const signs: Readonly<Record<string, string>> = {
  US$: 'USD',
  HK$: 'HKD',
  NT$: 'TWD',
  A$: 'AUD',
  C$: 'CAD',
  S$: 'SGD',
  'CN¥': 'CNY',
  'JP¥': 'JPY',
  RMB: 'CNY',
  人民币: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  英镑: 'GBP',
  港币: 'HKD',
  港元: 'HKD',
  日元: 'JPY',
  新台币: 'TWD',
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '₹': 'INR',
  '₽': 'RUB',
};
const bySign = Object.entries(signs);
const open = /[¥￥$]|[元圆]整?/g;
const most = 100;

/**
 * Reads an amount as it is written in English or Chinese, or on a bill from elsewhere: `¥1,234.50`, `1.234,50 €`, `(12.00)`, `1.5万元`,
 * `人民币壹万元整`. A comma before three last digits groups; a point there is ambiguous unless the currency has three digits.
 * @param currency of the contract
 */
export function parseAmount(text: string, currency?: string): ParsedAmount {
  const none = { type: 'not-an-amount' } as const;
  if (text.length > most) return none;
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  const named = takeCurrency(plain);
  if (!named) return none;
  const written = chineseAmount(named.rest.replaceAll(' ', ''));
  if (written !== undefined) return { type: 'amount', decimal: written, currency: named.currency ?? 'CNY' };
  const inner = /^\((.+)\)$/.exec(named.rest.replace(open, '').trim());
  const [, minus = '', number = '', unit = '', after = ''] =
    /^([-\u2212+]?) ?(\d[\d., '’]*?) ?([万亿]?) ?([-\u2212]?)$/.exec(
      inner?.[1] ?? named.rest.replace(open, '').trim(),
    ) ?? [];
  if (number === '') return none;
  const decimal = readNumber(number, named.currency ?? currency);
  if (typeof decimal !== 'string') return decimal;
  const below = inner !== null || /[-\u2212]/.test(minus + after);
  return {
    type: 'amount',
    decimal: (below ? '-' : '') + moved(decimal, { 万: 4, 亿: 8 }[unit] ?? 0),
    currency: named.currency,
  };
}

/** The one currency that is named, and what is left; undefined where two are. */
function takeCurrency(text: string): { currency?: string; rest: string } | undefined {
  let rest = text;
  const found = new Set<string>();
  for (const [sign, code] of bySign) {
    if (!rest.includes(sign)) continue;
    rest = rest.replace(sign, '');
    found.add(code);
  }
  rest = rest.replace(/(?<![A-Z])[A-Z]{3}(?![A-Z])/g, (code) => {
    if (!isCurrency(code)) return code;
    found.add(code);
    return '';
  });
  return found.size > 1 ? undefined : { currency: [...found][0], rest: rest.trim() };
}

/** Digits with marks between them as a decimal. */
function readNumber(text: string, currency: string | undefined): string | { type: 'not-an-amount' | 'ambiguous' } {
  const none = { type: 'not-an-amount' } as const;
  const number = text.trim().replace(/[ '’](?=\d{3}(?:\D|$))/g, '');
  if (/^\d+$/.test(number)) return number;
  const [, head = '', mark = '', tail = ''] = /^(.*)([.,])(\d+)$/.exec(number) ?? [];
  const other = mark === '.' ? ',' : '.';
  const grouped = new RegExp(`^\\d{1,3}(\\${other}\\d{3})*$|^\\d+$`);
  if (head === '' || tail === '') return none;
  const onlyGroups = new RegExp(`^\\d{1,3}(\\${mark}\\d{3})+$`).test(number) && !/^0/.test(number);
  if (head.includes(mark)) return onlyGroups ? number.replaceAll(mark, '') : none;
  if (!grouped.test(head)) return none;
  if (onlyGroups && mark === ',') return head + tail;
  if (onlyGroups && (currency === undefined || minorDigits(currency) !== 3)) return { type: 'ambiguous' };
  return `${head.replaceAll(other, '')}.${tail}`;
}

/** The decimal point moved to the right, as 万 and 亿 do. */
function moved(decimal: string, places: number): string {
  const [whole = '', part = ''] = decimal.split('.');
  const digits = whole + part.padEnd(places, '0');
  const left = whole.length + places;
  const rest = digits.slice(left);
  return digits.slice(0, left).replace(/^0+(?=\d)/, '') + (rest === '' ? '' : `.${rest}`);
}
