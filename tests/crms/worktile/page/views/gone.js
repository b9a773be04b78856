import { el, say } from '../../../kit/page/index.js';

/** What former members see; the real page's words are not known. */
export function gone() {
  return el('div', { class: 'page' }, el('h1', {}, say('gone.title')), el('p', {}, say('gone.about')));
}
