import { generated } from './class-names.js';
import { say } from './say.js';

/**
 * Makes an element. `class` takes names of the style sheets, `on` the listeners; `true` sets an attribute without a
 * value, `false` and `undefined` leave it out. Children are nodes or strings; empty ones are left out.
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener);
    else if (name === 'class') element.className = generated(value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(
    ...children
      .flat(Number.POSITIVE_INFINITY)
      .filter((child) => child !== undefined && child !== false && child !== null),
  );
  return element;
}

export function button(key, style, onPress, attributes = {}) {
  return el('button', { type: 'button', class: style, ...attributes, on: { click: onPress } }, say(key));
}

export function link(key, href, attributes = {}) {
  return el('a', { class: 'link', href, ...attributes }, say(key));
}

/** A press as many systems write it: an element with a listener and nothing that says so. */
export function bare(key, style, onPress, attributes = {}) {
  return el('span', { class: style, ...attributes, on: { click: onPress } }, say(key));
}
