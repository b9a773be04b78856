import type { SignedLine } from '../../bundle/line-faults.ts';

/** How the log of a copy stands to one that is here. */
export type LogRelation =
  | { type: 'same' }
  /** The copy goes on where the one here ends. */
  | { type: 'longer'; from: number }
  | { type: 'shorter' }
  /** After so many common lines each goes its own way. */
  | { type: 'forked'; common: number };

/** Compares two logs line by line, byte for byte. `from` and `common` count lines. */
export function relationOf(
  copy: readonly Pick<SignedLine, 'line'>[],
  here: readonly Pick<SignedLine, 'line'>[],
): LogRelation {
  let common = 0;
  while (common < copy.length && common < here.length && copy[common]?.line === here[common]?.line) common += 1;
  if (common === copy.length) return { type: common === here.length ? 'same' : 'shorter' };
  return common === here.length ? { type: 'longer', from: common } : { type: 'forked', common };
}
