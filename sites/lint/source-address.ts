import type { Lint } from './lint-type.ts';

export const sourceAddress: Lint = {
  id: 'source-address',
  run: ({ sources }) =>
    Object.entries(sources)
      .filter(([, { grade, url }]) => grade === 'A' && url === undefined)
      .map(([id]) => ({
        pointer: `/sources/${id}`,
        message: 'the vendor is said to say so, but nobody can look it up',
        suggestion: 'give the address of the page, or a lower grade',
      })),
};
