import { expect, test } from 'vitest';
import { sideBySide } from './side-by-side.ts';

test('runs at most so many at once, in the order they came', async () => {
  const begun: number[] = [];
  const ends = [0, 1, 2, 3].map(() => Promise.withResolvers<void>());
  const run = sideBySide(2);
  const all = ends.map(({ promise }, at) =>
    run(() => {
      begun.push(at);
      return promise;
    }),
  );
  expect(begun).toEqual([0, 1]);
  ends[1]?.resolve();
  await all[1];
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
  for (const { resolve } of ends) resolve();
  await Promise.all(all);
  expect(begun).toEqual([0, 1, 2, 3]);
});

test('a task that fails makes room, and tells who waits for it', async () => {
  const run = sideBySide(1);
  const failed = run(() => Promise.reject(new Error('no')));
  const after = run(async () => {});
  await expect(failed).rejects.toThrow('no');
  await after;
});
