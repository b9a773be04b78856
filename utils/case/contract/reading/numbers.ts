import { chineseInteger } from '../../money/chinese-number.ts';

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const one = `(?:${[...small.toReversed(), ...tens].join('|')})`;

/** A pattern for a number up to some hundred in English words. */
export const englishNumber = `(?:an?|${one}(?:[ -]${one})?(?: hundred(?: (?:and )?${one}(?:[ -]${one})?)?)?)`;
/** A pattern for a number in Chinese numerals, plain or as on bills. */
export const chineseNumber = '[零〇一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰]{1,8}';

/** A number in digits, English words (“thirty”, “forty-five”, “a”) or Chinese numerals. Undefined where it is none. */
export function numberOf(text: string): number | undefined {
  const words = text.trim().toLowerCase();
  if (/^\d{1,6}$/.test(words)) return Number(words);
  if (/^[a-z]/.test(words)) return englishValue(words);
  const value = chineseInteger(words);
  return value === undefined ? undefined : Number(value);
}

function englishValue(words: string): number | undefined {
  if (words === 'a' || words === 'an') return 1;
  let sum = 0;
  for (const word of words.split(/[ -]+/)) {
    if (word === 'and') continue;
    if (word === 'hundred') sum *= 100;
    else if (small.includes(word)) sum += small.indexOf(word);
    else if (tens.includes(word)) sum += 10 * (tens.indexOf(word) + 2);
    else return undefined;
  }
  return sum;
}
