/** An exact number: `over` is above zero, and both are without a common divisor. */
export interface Fraction {
  readonly top: bigint;
  readonly over: bigint;
}

/** @throws RangeError for a division by zero */
export function fraction(top: bigint, over = 1n): Fraction {
  if (over === 0n) throw new RangeError('division by zero');
  const shared = divisor(top, over) * (over < 0n ? -1n : 1n);
  return { top: top / shared, over: over / shared };
}

/** The number that a decimal such as `-1234.50` writes. */
export function fromDecimal(decimal: string): Fraction {
  const [whole = '', part = ''] = decimal.split('.');
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}

export function plus(one: Fraction, other: Fraction): Fraction {
  return fraction(one.top * other.over + other.top * one.over, one.over * other.over);
}

export function times(one: Fraction, other: Fraction): Fraction {
  return fraction(one.top * other.top, one.over * other.over);
}

/** The nearest whole number; a half goes away from zero, as on bills. */
export function rounded({ top, over }: Fraction): bigint {
  const size = top < 0n ? -top : top;
  const whole = (2n * size + over) / (2n * over);
  return top < 0n ? -whole : whole;
}

function divisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
