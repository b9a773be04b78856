import { el } from './dom.js';

/**
 * A part that shows something only while the pointer is over it or the focus is in it: `shown` stands in the page all the
 * time and is not displayed otherwise, as style sheets with `:hover` do it.
 */
export function hover(content, shown, attributes = {}) {
  return el('div', { class: 'hover', tabindex: '0', ...attributes }, content, el('div', { class: 'hovered' }, shown));
}

/** The same drawn by a script: `draw()` makes what is shown when the pointer comes, and it is gone when it leaves. */
export function drawnOnHover(content, draw, attributes = {}) {
  let shown;
  const show = () => {
    shown ??= place.appendChild(el('div', {}, draw()));
  };
  const hide = () => {
    shown?.remove();
    shown = undefined;
  };
  const place = el('div', { class: 'hoverPlace', ...attributes, on: { mouseenter: show, mouseleave: hide } }, content);
  return place;
}
