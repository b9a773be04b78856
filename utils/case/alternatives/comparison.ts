import type { Text } from '../../text.ts';
import type { LoggedEvent } from '../events/index.ts';
import { best, usualCriteria, usualWeight } from './criteria.ts';

export interface Criterion {
  id: string;
  name: Text;
  /** 0 to 5. */
  weight: number;
  own: boolean;
}

export interface Alternative {
  id: string;
  name: string;
  system?: string;
  /** 0 to 5, by the criterion's id; what was not scored is not in it. */
  scores: ReadonlyMap<string, number>;
  /** Each score times its weight, added up; `most` is what five points everywhere would be. */
  sum: number;
  most: number;
  /** Criteria that count and have no score yet. */
  unscored: number;
}

/** What the person compared, as the log tells it. */
export interface Comparison {
  criteria: Criterion[];
  alternatives: Alternative[];
  chosen?: { alternative: string; name: string; by: string; day: string };
}

/** Folds a log into the comparison. */
export function comparisonOf(events: readonly LoggedEvent[]): Comparison {
  const criteria = new Map<string, Criterion>(
    usualCriteria.map(({ id, name }) => [id, { id, name, weight: usualWeight, own: false }]),
  );
  const kept = new Map<string, { name: string; system?: string; removed: boolean }>();
  const scores = new Map<string, Map<string, number>>();
  let chosen: Comparison['chosen'];
  for (const event of events) {
    switch (event.type) {
      case 'alternative-set':
        kept.set(event.alternative, { name: event.name, system: event.system, removed: false });
        break;
      case 'alternative-removed':
      case 'alternative-put-back': {
        const before = kept.get(event.alternative);
        if (before) kept.set(event.alternative, { ...before, removed: event.type === 'alternative-removed' });
        break;
      }
      case 'criterion-set': {
        const { criterion: id, name, weight } = event;
        const usual = usualCriteria.find((one) => one.id === id);
        const words = usual?.name ?? { en: name ?? id, 'zh-CN': name ?? id };
        criteria.set(id, { id, name: words, weight, own: !usual });
        break;
      }
      case 'criterion-removed':
        criteria.delete(event.criterion);
        break;
      case 'score-set': {
        const of = scores.get(event.alternative) ?? new Map<string, number>();
        if (event.score === null) of.delete(event.criterion);
        else of.set(event.criterion, event.score);
        scores.set(event.alternative, of);
        break;
      }
      case 'alternative-chosen':
        chosen = { alternative: event.alternative, name: event.name, by: event.by, day: event.day };
        break;
      case 'choice-reopened':
        chosen = undefined;
        break;
    }
  }
  const all = [...criteria.values()];
  const alternatives = [...kept]
    .filter(([, { removed }]) => !removed)
    .map(([id, { name, system }]) => ({ id, name, system, ...scored(scores.get(id) ?? new Map(), all) }));
  return { criteria: all, alternatives, chosen };
}

function scored(
  scores: ReadonlyMap<string, number>,
  criteria: readonly Criterion[],
): Pick<Alternative, 'scores' | 'sum' | 'most' | 'unscored'> {
  const counting = criteria.filter(({ weight }) => weight > 0);
  return {
    scores,
    sum: counting.reduce((sum, { id, weight }) => sum + weight * (scores.get(id) ?? 0), 0),
    most: counting.reduce((sum, { weight }) => sum + weight * best, 0),
    unscored: counting.filter(({ id }) => !scores.has(id)).length,
  };
}
