import { classNames } from './class-names.js';
import { say } from './language.js';

/**
 * Makes an element. `class` takes names of styles.css, `on` the listeners; `true` sets an attribute without a value,
 * `false` and `undefined` leave it out. Children are nodes or strings; empty ones are left out.
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

/** A translated text as its own node, which names its key. */
export function text(key, values) {
  return el('i18n-string', { 'data-key': key }, say(key, values));
}

export function button(key, style, onClick, attributes = {}) {
  return el('button', { type: 'button', class: style, ...attributes, on: { click: onClick } }, text(key));
}

/** The class names of this build for names of styles.css, several parted by spaces. */
export function generated(names) {
  return names
    .split(' ')
    .map((name) => {
      if (!(name in classNames)) throw new Error(`styles.css has no .${name}`);
      return classNames[name];
    })
    .join(' ');
}
