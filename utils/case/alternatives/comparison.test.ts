import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../events/index.ts';
import { oneOfEach } from '../testing/practice.ts';
import { comparisonOf } from './comparison.ts';
import { best, usualCriteria } from './criteria.ts';
import { formatsOf } from './formats.ts';

const logged = (...events: CaseEvent[]) =>
  events.map((event, at) => ({ ...event, seq: at + 1, at: '2026-11-22T00:00:00.000Z' }));
const set = (alternative: string, name = alternative): CaseEvent => ({ type: 'alternative-set', alternative, name });
const score = (alternative: string, criterion: string, points: number | null): CaseEvent => ({
  ...{ type: 'score-set', alternative, criterion },
  score: points,
});
const weigh = (criterion: string, weight: number, name?: string): CaseEvent => ({
  ...{ type: 'criterion-set', criterion, weight, name },
});

describe('a comparison', () => {
  test('begins with nothing recommended: no alternative, no score, everything counting the same', () => {
    const { criteria, alternatives, chosen } = comparisonOf([]);
    expect(criteria.map(({ id }) => id)).toEqual(usualCriteria.map(({ id }) => id));
    expect(new Set(criteria.map(({ weight }) => weight)).size).toBe(1);
    expect([alternatives, chosen]).toEqual([[], undefined]);
  });

  test('adds up scores by their weights, over own criteria too', () => {
    const events = logged(
      set('a'),
      weigh('price', 3),
      weigh('own', 2, 'Speaks Finnish'),
      score('a', 'price', 4),
      score('a', 'own', 5),
    );
    const [alternative] = comparisonOf(events).alternatives;
    // 3 × 4 + 2 × 5, of five points everywhere: (5 usual ones + 3 + 2) × 5; five usual ones have no score.
    expect(alternative).toMatchObject({ sum: 22, most: 50, unscored: 5 });
    expect(comparisonOf(events).criteria.at(-1)).toMatchObject({ name: { en: 'Speaks Finnish' }, own: true });
  });

  test('what counts nothing or was taken out is not in the sum', () => {
    const events = logged(set('a'), score('a', 'price', 5), weigh('price', 0), score('a', 'support', 5), {
      ...{ type: 'criterion-removed', criterion: 'support' },
    });
    expect(comparisonOf(events).alternatives[0]?.sum).toBe(0);
  });

  test('everything can be taken back', () => {
    const events = logged(
      set('a', 'Sample'),
      score('a', 'price', 5),
      score('a', 'price', null),
      oneOfEach['alternative-chosen'],
      {
        type: 'choice-reopened',
      },
    );
    expect(comparisonOf(events)).toMatchObject({ alternatives: [{ sum: 0 }], chosen: undefined });
    const removed: CaseEvent = { type: 'alternative-removed', alternative: 'a', name: 'Sample' };
    expect(comparisonOf([...events, ...logged(removed)]).alternatives).toEqual([]);
    expect(
      comparisonOf([...events, ...logged(removed, { ...removed, type: 'alternative-put-back' })]).alternatives,
    ).toHaveLength(1);
  });

  test('no sum is above what five points everywhere would be', () => {
    const event = fc.oneof(
      fc
        .record({ criterion: fc.constantFrom('price', 'support', 'own'), weight: fc.integer({ min: 0, max: 5 }) })
        .map(({ criterion, weight }) => weigh(criterion, weight)),
      fc
        .record({
          of: fc.constantFrom('a', 'b'),
          criterion: fc.constantFrom('price', 'functions', 'own'),
          points: fc.integer({ min: 0, max: best }),
        })
        .map(({ of, criterion, points }) => score(of, criterion, points)),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        for (const { sum, most, unscored } of comparisonOf(logged(set('a'), set('b'), ...events)).alternatives) {
          expect(sum).toBeLessThanOrEqual(most);
          expect(unscored).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

test('data formats are what the migration check knows and tried, and nothing else', () => {
  expect(formatsOf(undefined, [])).toEqual({});
  expect(formatsOf('unheard-of', [])).toEqual({});
  expect(formatsOf('pipedrive', []).tried).toBeUndefined();
  expect(formatsOf('pipedrive', logged(oneOfEach['migration-checked'])).tried).toMatchObject({ fit: 3, rejected: 2 });
  expect(formatsOf('zoho', logged(oneOfEach['migration-checked'])).tried).toBeUndefined();
});
