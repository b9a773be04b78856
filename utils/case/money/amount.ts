import type { Language } from '../../text.ts';
import { minorDigits } from './currency.ts';
import { type Fraction, fraction, fromDecimal, rounded, times } from './fraction.ts';

/** An amount in the smallest unit of its currency: 1250n is 12.50 CNY. */
export type Minor = bigint;

/** Rounds an exact amount to the smallest unit of its currency, a half away from zero. */
export function toMinor(amount: Fraction, currency: string): Minor {
  return rounded(times(amount, fraction(10n ** BigInt(minorDigits(currency)))));
}

export function fromMinor(minor: Minor, currency: string): Fraction {
  return fraction(minor, 10n ** BigInt(minorDigits(currency)));
}

/** A decimal such as `-12.50` in the smallest unit; rounded where it has more digits than the currency. */
export function minorOf(decimal: string, currency: string): Minor {
  return toMinor(fromDecimal(decimal), currency);
}

/** `-12.50` for -1250n CNY, as events and files hold amounts. */
export function decimalOf(minor: Minor, currency: string): string {
  const digits = minorDigits(currency);
  const size = String(minor < 0n ? -minor : minor).padStart(digits + 1, '0');
  const cut = size.length - digits;
  return `${minor < 0n ? '-' : ''}${size.slice(0, cut)}${digits > 0 ? `.${size.slice(cut)}` : ''}`;
}

/** An amount as people of a language read it, with its currency: `CN¥1,234.50`, `¥1,234.50`. */
export function amountText(minor: Minor, currency: string, language: Language): string {
  return moneyFormat(language, currency).format(decimalOf(minor, currency) as Intl.StringNumericLiteral);
}

/** A decimal as people read it with its currency, all its digits shown: a price for a seat may have more than the currency. */
export function priceText(decimal: string, currency: string, language: Language): string {
  const digits = Math.max(minorDigits(currency), decimal.split('.')[1]?.length ?? 0);
  return moneyFormat(language, currency, digits).format(decimal as Intl.StringNumericLiteral);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes longer than using it a thousand times. */
function moneyFormat(language: Language, currency: string, digits?: number): Intl.NumberFormat {
  const key = `${language} ${currency} ${digits ?? ''}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language, { style: 'currency', currency, minimumFractionDigits: digits });
  formats.set(key, made);
  return made;
}
