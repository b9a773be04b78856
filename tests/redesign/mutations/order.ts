import type { Drawn, DrawnNode } from '../drawing/drawing.ts';
import { inside, type Spot } from '../drawing/spots.ts';
import type { Mutation } from './mutation.ts';

const pressable = new Set(['a', 'button', 'input', 'select', 'textarea', 'summary']);

/** What stands beside the control stands the other way round. */
export const order: Mutation = {
  name: 'order reversed',
  change({ right }) {
    const lists = new Set(right.flatMap((spot) => listAround(spot) ?? []));
    for (const list of lists) list.reverse();
    return lists.size > 0;
  },
};

/** The innermost list around a control in which another control stands. */
function listAround({ siblings, around }: Spot): DrawnNode[][] | undefined {
  const list = [siblings, ...around.toReversed().map(({ children }) => children)].find(
    (candidate) => candidate.filter((node) => typeof node !== 'string' && hasControl(node)).length > 1,
  );
  return list && [list];
}

function hasControl(node: Drawn): boolean {
  return [...inside(node)].some(({ name, attributes }) => pressable.has(name) || attributes.role !== undefined);
}
