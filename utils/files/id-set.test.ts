import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdSet } from './id-set.ts';

const bytesOf = (id: string) => new TextEncoder().encode(id);
const put = (set: IdSet, id: string) => set.seen(bytesOf(id), 0, bytesOf(id).length);

test('says of each id whether it came before', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.nat(50).map(String)), { maxLength: 200 }), (ids) => {
      const set = new IdSet();
      const known = new Set<string>();
      for (const id of ids) {
        expect(put(set, id)).toBe(known.has(id));
        known.add(id);
      }
    }),
  );
});

test('finds the copies among 100,000 ids that differ in one digit', () => {
  const set = new IdSet();
  const repeated = (from: number) => {
    let count = 0;
    for (let id = from; id < from + 100_000; id++) if (put(set, String(id))) count++;
    return count;
  };
  expect(repeated(0)).toBe(0);
  expect(repeated(99_000)).toBe(1_000);
  expect(set.oneIn).toBe(1);
});

test('when full it checks a part of the ids, and those fully', () => {
  const set = new IdSet(1_000);
  let first = 0;
  for (let id = 0; id < 10_000; id++) if (put(set, `0030-${id}`)) first++;
  let second = 0;
  for (let id = 0; id < 10_000; id++) if (put(set, `0030-${id}`)) second++;
  expect(first).toBe(0);
  expect(set.oneIn).toBeGreaterThanOrEqual(8);
  const share = 10_000 / set.oneIn;
  expect(second).toBeGreaterThan(share * 0.7);
  expect(second).toBeLessThan(share * 1.3);
});

test('ids that differ in the last character alone are all told apart', () => {
  const set = new IdSet();
  for (let code = 0x20; code < 0x7f; code++) expect(put(set, `a0${String.fromCharCode(code)}`)).toBe(false);
  for (let code = 0x20; code < 0x7f; code++) expect(put(set, `a0${String.fromCharCode(code)}`)).toBe(true);
});
