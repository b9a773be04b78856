const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The id of the `number`th record of an object: its prefix of three signs, twelve more, and three that tell its capitals. */
export function recordId(prefix: string, number: number): string {
  const short = `${prefix}5g${base62(46_656 + number * 37).padStart(10, '0')}`;
  return short + capitalsOf(short);
}

/** Three signs, each for the capitals among five: with them an id survives programs that fold letters. */
function capitalsOf(short: string): string {
  return [0, 5, 10]
    .map((from) => {
      const bits = [...short.slice(from, from + 5)].map((sign, at) => (/[A-Z]/.test(sign) ? 1 << at : 0));
      return digits[bits.reduce((sum, bit) => sum + bit, 0)];
    })
    .join('');
}

const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function base62(number: number): string {
  const rest = Math.floor(number / 62);
  return (rest > 0 ? base62(rest) : '') + (signs[number % 62] ?? '');
}
