import { replace } from '../drawing/spots.ts';
import type { Mutation } from './mutation.ts';

/** The control is gone, with the label around it. */
export const removed: Mutation = {
  name: 'control removed',
  change({ right }) {
    for (const spot of right) {
      const label = spot.around.findLast(({ name }) => name === 'label');
      if (!label) replace(spot);
      else {
        label.children = [];
        label.shadow = undefined;
      }
    }
    return true;
  },
};
