import { settings } from './settings.js';
import { waiting } from './waiting.js';

const { words } = await waiting(import(`../../${settings.practice}/page/words.js`));

/** The text for a key of the practice's `words.js` in the language of the pages, its `{name}` places filled. */
export function say(key, values = {}) {
  const entry = words[key];
  if (!entry) throw new Error(`words.js has no ${key}`);
  return entry[settings.language].replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

/** A day (`YYYY-MM-DD`) or a moment (milliseconds) as a date in words. */
export function sayDate(date, dateStyle = 'long') {
  return new Intl.DateTimeFormat(settings.language, { dateStyle, timeZone: 'UTC' }).format(new Date(date));
}

export function sayMoment(milliseconds) {
  const style = { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat(settings.language, style).format(new Date(milliseconds));
}

export function sayMoney(amount, currency = 'USD') {
  return new Intl.NumberFormat(settings.language, { style: 'currency', currency }).format(amount);
}

export function sayNumber(number) {
  return new Intl.NumberFormat(settings.language).format(number);
}
