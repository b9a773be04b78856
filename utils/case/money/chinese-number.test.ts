import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseAmount, chineseInteger } from './chinese-number.ts';

test.each([
  ['十', 10n],
  ['十五', 15n],
  ['一百二十', 120n],
  ['两千零五', 2_005n],
  ['壹万', 10_000n],
  ['壹万贰仟叁佰肆拾伍', 12_345n],
  ['三亿零五', 300_000_005n],
  ['一万亿', 10n ** 12n],
  ['零', 0n],
])('%s is %s', (text, number) => {
  expect(chineseInteger(text)).toBe(number);
});

test.each(['', '元', '百', '二三', '十百', '一千千', '万', '一万二万', 'abc', '12'])('%s is no number', (text) => {
  expect(chineseInteger(text)).toBeUndefined();
});

test.each([
  ['壹万元整', '10000'],
  ['壹万贰仟元伍角整', '12000.5'],
  ['叁佰元零柒分', '300.07'],
  ['五角', '0.5'],
  ['一百圆正', '100'],
])('%s is %s', (text, amount) => {
  expect(chineseAmount(text)).toBe(amount);
});

test.each(['壹万', '', '整', '元整', '壹万元X角'])('%s is no amount', (text) => {
  expect(chineseAmount(text)).toBeUndefined();
});

/** Writes a number as bills do; built the other way round than the reader. */
function written(number: bigint): string {
  const names = [...'零壹贰叁肆伍陆柒捌玖'];
  const small = (value: number) =>
    [...String(value)]
      .map((sign, index, all) =>
        sign === '0' ? '零' : `${names[Number(sign)]}${['', '拾', '佰', '仟'][all.length - 1 - index]}`,
      )
      .join('')
      .replace(/零+/g, '零')
      .replace(/(.)零$/, '$1');
  const parts = [Number(number / 10n ** 8n), Number((number / 10n ** 4n) % 10n ** 4n), Number(number % 10n ** 4n)];
  let text = '';
  for (const [index, part] of parts.entries()) {
    if (part === 0) continue;
    text += `${text !== '' && part < 1_000 ? '零' : ''}${small(part)}${['亿', '万', ''][index]}`;
  }
  return text || '零';
}

test('reads what bills write', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 12n - 1n), (number) => chineseInteger(written(number)) === number),
    { numRuns: 2_000 },
  );
});
