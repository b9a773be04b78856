import { element } from '../drawing/drawing.ts';
import { replace } from '../drawing/spots.ts';
import type { Mutation } from './mutation.ts';

/** Lists and tables take only what belongs to them. */
const strict = new Set(['ul', 'ol', 'menu', 'dl', 'table', 'thead', 'tbody', 'tr', 'select', 'svg']);
const lines = new Set(['li', 'td', 'th', 'tr', 'option', 'dt', 'dd', 'legend', 'summary']);

/** More boxes around the control, around what stands beside it, and around the whole page. */
export const wrappers: Mutation = {
  name: 'extra wrappers',
  change({ page, right }) {
    for (const spot of right) {
      const { node, around } = spot;
      const parent = around.at(-1);
      if (lines.has(node.name)) node.children = [element('span', node.children)];
      else replace(spot, element('span', [element('span', [node])]));
      if (parent && !strict.has(parent.name) && !lines.has(parent.name) && parent.shadow === undefined)
        parent.children = [element('div', parent.children)];
    }
    page.body.children = [element('div', [element('div', page.body.children)])];
    return true;
  },
};
