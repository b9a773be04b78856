/** Random numbers that are the same at every start from the same seed. */
export type Random = {
  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number;
  pick<T>(values: readonly [T, ...T[]]): T;
  /** True once in `n` times, on average. */
  oneIn(n: number): boolean;
};

/** Mulberry32: 32 bits of state, good enough to make practice data look uneven. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    pick: (values) => values[whole(values.length)] ?? values[0],
    oneIn: (n) => whole(n) === 0,
  };
}
