import { el, say } from '../../kit/page/index.js';

/** A translated text as its own node, which names its key. */
export function text(key, values) {
  return el('i18n-string', { 'data-key': key }, say(key, values));
}

export function button(key, style, onClick, attributes = {}) {
  return el('button', { type: 'button', class: style, ...attributes, on: { click: onClick } }, text(key));
}
