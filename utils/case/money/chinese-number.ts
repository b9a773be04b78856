const digits: Readonly<Record<string, bigint>> = Object.fromEntries(
  ['零〇', '一壹幺', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((same, value) =>
    [...same].map((sign) => [sign, BigInt(value)]),
  ),
);
const tens: Readonly<Record<string, bigint>> = { 十: 10n, 拾: 10n, 百: 100n, 佰: 100n, 千: 1_000n, 仟: 1_000n };

/** A whole number in Chinese numerals, plain or as on bills: 一百二十, 壹万贰仟, 三亿零五. Undefined where it is none. */
export function chineseInteger(text: string): bigint | undefined {
  const [high, low, ...more] = text.split('亿');
  if (low !== undefined) return more.length > 0 ? undefined : together(high, low, 10n ** 8n);
  const [first = '', second, ...rest] = text.split('万');
  if (second !== undefined) return rest.length > 0 ? undefined : together(first, second, 10n ** 4n);
  return belowTenThousand(first);
}

function together(high = '', low: string, unit: bigint): bigint | undefined {
  const above = chineseInteger(high);
  const below = low === '' ? 0n : chineseInteger(low);
  return above === undefined || below === undefined || below >= unit ? undefined : above * unit + below;
}

function belowTenThousand(text: string): bigint | undefined {
  let sum = 0n;
  let last: bigint | undefined;
  let unit = 10_000n;
  for (const [index, sign] of [...text].entries()) {
    const ten = tens[sign];
    if (ten === undefined) {
      const digit = digits[sign];
      // Two digits in a row are a row of digits, not a number; only 零 may stand before another one.
      if (digit === undefined || (last !== undefined && last !== 0n)) return undefined;
      last = digit;
    } else {
      // 十五 is 一十五; every other unit needs its digit, and units go down.
      if (ten >= unit || (last === undefined && (ten !== 10n || index > 0)) || last === 0n) return undefined;
      sum += (last ?? 1n) * ten;
      unit = ten;
      last = undefined;
    }
  }
  return text === '' ? undefined : sum + (last ?? 0n);
}

/** An amount as Chinese contracts and bills write it out: 人民币壹万贰仟元伍角整 is `12000.5`. Undefined where it is none. */
export function chineseAmount(text: string): string | undefined {
  const [, whole = '', tenth, hundredth] =
    /^(?:([^元圆角分整正]+)[元圆])?零?(?:(.)角)?零?(?:(.)分)?[整正]?$/.exec(text) ?? [];
  if (whole === '' && tenth === undefined && hundredth === undefined) return undefined;
  const yuan = whole === '' ? 0n : chineseInteger(whole);
  const parts = [tenth, hundredth].map((sign) => (sign === undefined ? 0n : digits[sign]));
  if (yuan === undefined || parts.includes(undefined)) return undefined;
  const part = parts.join('').replace(/0+$/, '');
  return part === '' ? String(yuan) : `${yuan}.${part}`;
}
