import { expect, test } from 'vitest';
import { IdSet } from './id-set.ts';
import { References } from './references.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function setOf(ids: Iterable<number>, most?: number): IdSet {
  const set = new IdSet(most);
  for (const id of ids) set.seen(bytesOf(String(id)), 0, bytesOf(String(id)).length);
  return set;
}

function references(cells: readonly string[], most?: number): References {
  const all = new References(most);
  cells.forEach((cell, at) => {
    all.cell(bytesOf(cell), 0, bytesOf(cell).length, at + 2);
  });
  return all;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

test('each id of a cell is looked up once, and the first row of one that is missing is told', () => {
  const all = references(['1', '', '2;3', '9; 8', '9', '3,7']);
  expect(all.missingFrom(setOf([1, 2, 3, 7]))).toEqual({ looked: 6, rows: [5, 5] });
});

test('what is missing is found, and nothing else, when both sides keep only a part', () => {
  const present = references(range(0, 5_000).map(String), 256);
  const ids = setOf(range(0, 5_000), 1_024);
  expect(ids.oneIn).toBeGreaterThan(1);
  const { looked, rows } = present.missingFrom(ids);
  expect(looked).toBeGreaterThan(50);
  expect(rows).toEqual([]);
  const absent = references(range(7_000, 12_000).map(String), 256).missingFrom(ids);
  expect(absent.rows.length).toBe(absent.looked);
});

test('the ids of two tables are those of one', () => {
  const all = setOf(range(0, 3_000), 512);
  all.addAll(setOf(range(3_000, 9_000), 1_024));
  const { looked, rows } = references(range(0, 9_000).map(String)).missingFrom(all);
  expect(looked).toBeGreaterThan(100);
  expect(rows).toEqual([]);
});
