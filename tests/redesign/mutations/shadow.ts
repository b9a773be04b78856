import { element } from '../drawing/drawing.ts';
import { unitOf } from '../drawing/labels.ts';
import { replace } from '../drawing/spots.ts';
import type { Mutation } from './mutation.ts';

/** The control, with what names it, stands in a shadow root. */
function intoShadow(mode: 'open' | 'closed'): Mutation {
  return {
    name: `${mode} shadow root`,
    change({ right }) {
      const units = new Map(right.flatMap((spot) => unitOf(spot) ?? []).map((unit) => [unit.node, unit]));
      for (const unit of units.values()) {
        const part = element('x-part', []);
        replace(unit, part);
        part.shadow = { mode, css: unit.css, children: [unit.node] };
      }
      return units.size > 0;
    },
  };
}

export const openShadow = intoShadow('open');
export const closedShadow = intoShadow('closed');
