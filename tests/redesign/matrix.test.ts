import { describe, expect, it } from 'vitest';
import { pageOf } from './document.ts';
import { figuresOf, missesOf, shareOf } from './matrix.ts';
import { unchanged } from './mutations/index.ts';
import { order } from './mutations/order.ts';
import { removed } from './mutations/removed.ts';
import type { Result } from './run.ts';

const cell = (mutation: string, result: Result['result'], site = 'hubspot'): Result => ({
  ...{ site, scene: 'cancel/open', language: 'en', mutation, result, said: '', seen: true },
});
const cells = (count: number, mutation: string, result: Result['result']) =>
  Array.from({ length: count }, () => cell(mutation, result));

describe('missesOf', () => {
  it('misses nothing at the bars', () => {
    const results = [
      ...cells(95, unchanged.name, 'right'),
      ...cells(5, unchanged.name, 'unsure'),
      ...cells(85, order.name, 'right'),
      ...cells(15, order.name, 'unsure'),
      ...cells(20, removed.name, 'unsure'),
    ];
    expect(missesOf('hubspot', results)).toEqual([]);
    expect(shareOf(figuresOf(results).mutated)).toBe(0.85);
  });

  it('misses by one cell that is wrong, and by too few that are right', () => {
    expect(missesOf('a', [...cells(99, unchanged.name, 'right'), cell(removed.name, 'wrong')])).toEqual(['a: 1 wrong']);
    expect(missesOf('a', [...cells(9, unchanged.name, 'right'), ...cells(1, unchanged.name, 'unsure')])).toEqual([
      'a: 90.0 % right on pages as they are',
    ]);
    expect(missesOf('a', cells(1, order.name, 'unsure'))).toEqual(['a: 0.0 % right on changed pages']);
  });
});

describe('pageOf', () => {
  it('has a line a site and a line a change, and says where nothing was to be changed', () => {
    const page = pageOf([
      cell(unchanged.name, 'right'),
      cell(order.name, 'unsure'),
      cell(unchanged.name, 'right', 'own'),
    ]);
    expect(page).toContain('| HubSpot | 1 | 100.0 % | 0.0 % | 100.0 % | 1 | 1 | 0 |');
    expect(page).toContain('| order reversed | 0 / 1 / 0 | – |');
  });
});
