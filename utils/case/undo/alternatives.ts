import { usualCriteria, usualWeight } from '../alternatives/criteria.ts';
import type { CaseEvent } from '../events/index.ts';
import { after, again, eventOf, lastAgain, type Undos } from './undo.ts';

const alternative = ({ alternative: id }: { alternative: string }) => `alternative ${id}`;
const criterion = ({ criterion: id }: { criterion: string }) => `criterion ${id}`;
/** An alternative as entries name it. */
const named = ({ alternative: id, name }: { alternative: string; name: string }) => ({ alternative: id, name });

/** A criterion of which nobody said anything: there with its usual weight, or not there. */
function untouched(id: string, name: string | undefined): CaseEvent {
  return usualCriteria.some((usual) => usual.id === id)
    ? { type: 'criterion-set', criterion: id, weight: usualWeight }
    : { type: 'criterion-removed', criterion: id, name };
}

export const alternativeUndos = {
  'alternative-set': {
    of: alternative,
    back: (entry, earlier) =>
      (earlier.at(-1)?.type === 'alternative-removed' ? undefined : lastAgain(earlier, 'alternative-set')) ?? {
        type: 'alternative-removed',
        ...named(entry),
      },
  },
  'alternative-removed': { of: alternative, back: (entry) => ({ type: 'alternative-put-back', ...named(entry) }) },
  'alternative-put-back': {
    of: alternative,
    back: (entry, earlier) => after(earlier, 'alternative-removed', { type: 'alternative-removed', ...named(entry) }),
  },
  'criterion-set': {
    of: criterion,
    back: ({ criterion: id, name }, earlier) => again(earlier) ?? untouched(id, name),
  },
  'criterion-removed': {
    of: criterion,
    back: ({ criterion: id, name }, earlier) => again(earlier) ?? untouched(id, name),
  },
  'score-set': {
    of: ({ alternative: id, criterion: by }) => `score ${id} ${by}`,
    back: (entry, earlier) => again(earlier) ?? { ...eventOf(entry), score: null },
  },
  'alternative-chosen': { of: () => 'choice', back: (_, earlier) => again(earlier) ?? { type: 'choice-reopened' } },
  'choice-reopened': { of: () => 'choice', back: (_, earlier) => again(earlier) },
} satisfies Undos;
