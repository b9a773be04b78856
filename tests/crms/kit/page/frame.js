import { el } from './dom.js';

/** A page in a page: of this origin (`/setup/…`) or another of the practice's hosts (`https://…`). */
export function frame(src, title, attributes = {}) {
  return el('iframe', { src, title, class: 'iframe', ...attributes });
}

/** Whether this page stands in another one. */
export const framed = window !== window.top;
