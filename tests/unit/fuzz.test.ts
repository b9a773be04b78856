import { describe, expect, test } from 'vitest';
import { checkDamaged } from '../corpora/check-damaged.ts';
import { damagedInput } from '../corpora/damaged-inputs.ts';

/** Part of what `npm run bench -- fuzz` checks. */
const count = 900;

describe(`${count} damaged files of every format`, () => {
  test('each ends with a right report', { timeout: 120_000 }, async () => {
    const wrong: string[] = [];
    for (let seed = 0; seed < count; seed++) {
      const input = await damagedInput(seed);
      const problem = await checkDamaged(input, 60);
      if (problem !== undefined) wrong.push(`${seed} ${input.name}: ${problem}`);
    }
    expect(wrong).toEqual([]);
  });

  test('a seed always gives the same file', async () => {
    for (const seed of [0, 1, 2, 6, 7]) expect(await damagedInput(seed)).toEqual(await damagedInput(seed));
  });
});
