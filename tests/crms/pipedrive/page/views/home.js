import { el, say } from '../../../kit/page/index.js';

export function renderHome() {
  return el('main', { class: 'page' }, el('h1', {}, say('home.title')));
}

export function renderNotInPractice() {
  return el('main', { class: 'page' }, el('p', {}, say('app.nothing')));
}
