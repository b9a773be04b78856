import type { Lint } from './lint-type.ts';

export const placeWords: Lint = {
  id: 'place-words',
  run: ({ places }) =>
    Object.entries(places)
      .filter(([, { name, words }]) => words.en === name.en || words['zh-CN'] === name['zh-CN'])
      .map(([id]) => ({
        pointer: `/places/${id}/words`,
        message: 'only repeats the name of the place',
        suggestion: 'say where to press to get there: “Settings (gear) › Data › Backup”',
      })),
};
