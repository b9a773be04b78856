import { el } from './dom.js';

/** What stands where a page will be. */
export function skeleton() {
  const bars = ['skeletonTitle', 'skeletonLine', 'skeletonLine', 'skeletonBlock'].map((style) =>
    el('div', { class: style }),
  );
  return el('div', { class: 'page', 'aria-busy': 'true' }, bars);
}
