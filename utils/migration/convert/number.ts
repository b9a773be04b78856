const plain = /^[+-]?\d+(\.\d+)?$/;
const pointed = /^[+-]?\d{1,3}(,\d{2,3})*,\d{3}\.\d+$/;
const comma = /^[+-]?(\d+|\d{1,3}(\.\d{3})+),\d+$/;
/** One kind of sign with three digits after each may part thousands as well as decimals. */
const oneComma = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const onePoint = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
const manyCommas = /^[+-]?[1-9]\d{0,2}(,\d{2,3})*,\d{3}$/;
const manyPoints = /^[+-]?[1-9]\d{0,2}(\.\d{3}){2,}$/;

/**
 * Reads a number and writes it as imports want it: digits, and a point before decimals. `1,234` needs to know the column's sign
 * for decimals; without it it is `ambiguous`. A currency sign or code around it and a percent sign are left out.
 * Undefined for what is no number.
 */
export function readNumber(text: string, decimals: 'point' | 'comma' | undefined): string | 'ambiguous' | undefined {
  const bare = text
    .replace(/[\s\u00a0']/g, '')
    .replace(/^([+-]?)(?:[¥￥$€£]|[A-Z]{2,3}\$?)|(?:[¥￥$€£%％元]|[A-Z]{3})$/g, '$1');
  if (oneComma.test(bare)) {
    if (decimals === undefined) return 'ambiguous';
    return decimals === 'point' ? unsigned(bare.replaceAll(',', '')) : unsigned(bare.replace(',', '.'));
  }
  if (onePoint.test(bare)) {
    // Most programs write a point before decimals: only a column with decimal commas makes it part thousands.
    return decimals === 'comma' ? unsigned(bare.replaceAll('.', '')) : unsigned(bare);
  }
  if (plain.test(bare)) return unsigned(bare);
  if (pointed.test(bare) || manyCommas.test(bare)) return unsigned(bare.replaceAll(',', ''));
  if (comma.test(bare)) return unsigned(bare.replaceAll('.', '').replace(',', '.'));
  return manyPoints.test(bare) ? unsigned(bare.replaceAll('.', '')) : undefined;
}

function unsigned(number: string): string {
  return number.startsWith('+') ? number.slice(1) : number;
}
