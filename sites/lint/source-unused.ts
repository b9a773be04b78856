import type { Lint } from './lint-type.ts';
import { partsWith } from './walk.ts';

export const sourceUnused: Lint = {
  id: 'source-unused',
  run: (site) => {
    const used = new Set(partsWith(site, 'from').map(({ value }) => value));
    return Object.keys(site.sources)
      .filter((id) => !used.has(id))
      .map((id) => ({
        pointer: `/sources/${id}`,
        message: 'no fact comes from this source',
        suggestion: 'name it in the `from` of what it says, or take it out',
      }));
  },
};
