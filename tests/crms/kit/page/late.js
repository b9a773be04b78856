import { el } from './dom.js';
import { pause } from './pace.js';

/** A part of a page that arrives after the rest: a grey bar until `draw()` has made its node. */
export function late(draw, part = 'late') {
  const place = el('div', { class: 'skeletonLine', 'aria-busy': 'true' });
  pause(part)
    .then(draw)
    .then((node) => place.replaceWith(node));
  return place;
}
