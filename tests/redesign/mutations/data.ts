import { spotsIn } from '../drawing/spots.ts';
import type { Mutation } from './mutation.ts';

/** The makers' own attributes are gone: `data-test-id` and whatever else begins with `data-`. */
export const data: Mutation = {
  name: 'data attributes removed',
  change({ page }) {
    let removed = 0;
    for (const { node, page: its } of spotsIn(page))
      for (const attributes of [node.attributes, its.attributes])
        for (const name of Object.keys(attributes))
          if (name.startsWith('data-')) {
            delete attributes[name];
            removed += 1;
          }
    return removed > 0;
  },
};
