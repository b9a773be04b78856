import { el, is, mistake, say } from '../../../kit/page/index.js';

/** A button that does nothing one would want on the way out. */
export function beside(key, what, style = 'secondary') {
  return is(what, el('button', { type: 'button', class: style, on: { click: mistake(what) } }, say(key)));
}
