/** Where the numbers of a card network begin, and how long they are (ISO/IEC 7812; https://en.wikipedia.org/wiki/Payment_card_number). */
const networks: readonly { begins: RegExp; lengths: readonly number[] }[] = [
  { begins: /^4/, lengths: [16, 19] },
  { begins: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { begins: /^3[47]/, lengths: [15] },
  { begins: /^62/, lengths: [16, 17, 18, 19] },
  { begins: /^(?:6011|64[4-9]|65)/, lengths: [16] },
  { begins: /^35(?:2[89]|[3-8])/, lengths: [16] },
  { begins: /^3(?:0[0-5]|6|8)/, lengths: [14] },
];

/** Digits as cards show them: in one run, or in groups of four to six with one kind of space or dash between. */
export const cardLike = /(?<![\w.+-])(?:\d{14,19}|\d{4}([ \u00a0-])\d{4,6}\1\d{4,5}(?:\1\d{1,4}){0,2})(?![\w-]|\.\d)/g;
/** Words right before a number that is something else. */
const otherNumber =
  /(?:order|invoice|ticket|tracking|reference|ref|case|account|customer|contract|phone|tel|fax|iban|订单|单号|账单|发票|工单|运单|合同|编号|电话|手机|身份证|户号|流水)[^\p{L}\d\n]{0,6}(?:(?:no|nr|number|id|号码?)[^\p{L}\d\n]{0,6})?$/iu;

/**
 * Says whether digits are the number of a payment card: one network's beginning and length, and the check digit fits.
 * @param before what stands before it in the text: an order number may fit by chance, one time in forty
 */
export function isCard(text: string, before = ''): boolean {
  const digits = text.replace(/\D/g, '');
  const known = networks.some(({ begins, lengths }) => begins.test(digits) && lengths.includes(digits.length));
  return known && checkDigitFits(digits) && !otherNumber.test(before.slice(-30));
}

/** The Luhn check: from the right, every second digit doubled, the sum of all digits is a multiple of ten. */
export function checkDigitFits(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = digit * 2;
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
