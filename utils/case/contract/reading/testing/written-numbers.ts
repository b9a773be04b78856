/** Numbers up to 999 in words, put together from a table of each digit: the readers take words apart instead. Only for tests. */
const small =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** “three hundred and sixty-five”. */
export function englishOf(n: number): string {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  const below = rest < 20 ? small[rest] : [tens[Math.floor(rest / 10)], small[rest % 10]].filter(Boolean).join('-');
  return [hundreds > 0 && `${small[hundreds]} hundred`, below].filter(Boolean).join(' and ');
}

const signs = [...'零一二三四五六七八九'];

/** 三百六十五, 十五, 一百零三. */
export function chineseOf(n: number): string {
  const [hundreds, ten, one] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const head = hundreds > 0 ? `${signs[hundreds]}百` : '';
  const middle = ten > 0 ? `${ten === 1 && hundreds === 0 ? '' : signs[ten]}十` : hundreds > 0 && one > 0 ? '零' : '';
  return head + middle + (one > 0 ? signs[one] : '');
}

/** 1st, 2nd, 3rd, 11th. */
export function ordinalOf(n: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(n);
  return `${n}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule]}`;
}
