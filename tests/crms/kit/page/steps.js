import { el } from './dom.js';
import { pause } from './pace.js';

/**
 * A wizard in a dialog or a part of a page. `place.fill(body, footer)` shows a step; each step is `draw(go, given)`, which
 * answers `[body, footer]`; `go('next-step', more)` shows another one after the wait that a real one would need.
 */
export function startSteps(place, steps, first, given = {}) {
  async function go(name, more = {}) {
    Object.assign(given, more);
    place.fill([el('div', { class: 'spinner', role: 'progressbar' })]);
    await pause('step');
    place.fill(...(await steps[name](go, given)));
  }
  return go(first);
}
