import { unchanged } from './mutations/index.ts';
import { removed } from './mutations/removed.ts';
import type { Result } from './run.ts';

/** How many cells ended how. */
export interface Counts {
  right: number;
  unsure: number;
  wrong: number;
}

export function countsOf(results: readonly Result[]): Counts {
  const count = (result: Result['result']) => results.filter((one) => one.result === result).length;
  return { right: count('right'), unsure: count('unsure'), wrong: count('wrong') };
}

/** Share of right ones, from 0 to 1; 1 of nothing. */
export function shareOf({ right, unsure, wrong }: Counts): number {
  const all = right + unsure + wrong;
  return all === 0 ? 1 : right / all;
}

/** The bars that all sites together, and each of them, must keep. */
export const bars = { wrong: 0, unmutated: 0.95, mutated: 0.85 } as const;

/** The figures that the bars are held against. */
export function figuresOf(results: readonly Result[]) {
  const of = (fits: (mutation: string) => boolean) => countsOf(results.filter(({ mutation }) => fits(mutation)));
  return {
    all: countsOf(results),
    unmutated: of((mutation) => mutation === unchanged.name),
    mutated: of((mutation) => mutation !== unchanged.name && mutation !== removed.name),
    removed: of((mutation) => mutation === removed.name),
  };
}

/** What misses a bar, in words; nothing when all are kept. */
export function missesOf(site: string, results: readonly Result[]): string[] {
  const { all, unmutated, mutated } = figuresOf(results);
  const misses = [
    all.wrong > bars.wrong && `${all.wrong} wrong`,
    shareOf(unmutated) < bars.unmutated && `${percent(shareOf(unmutated))} right on pages as they are`,
    shareOf(mutated) < bars.mutated && `${percent(shareOf(mutated))} right on changed pages`,
  ];
  return misses.filter((miss) => miss !== false).map((miss) => `${site}: ${miss}`);
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
