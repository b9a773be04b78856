import { el } from '../../../kit/page/index.js';
import { makeNavigation } from './navigation.js';
import { makeToolbar } from './toolbar.js';

/** Draws what stays around every page; the pages go into `outlet`. */
export function drawShell(session) {
  const outlet = el('main', { class: 'outlet' });
  const { navigation, markPlace } = makeNavigation(session);
  const frame = el('div', { class: 'frame' }, navigation, outlet);
  document.body.replaceChildren(el('div', { class: 'app' }, makeToolbar(session), frame));
  return { outlet, markPlace };
}
