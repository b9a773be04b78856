import { el } from '../../../kit/page/index.js';
import { text } from '../dom.js';

/** A page that only says something: a heading and a sentence. */
function message(titleKey, bodyKey) {
  return el(
    'div',
    { class: 'page' },
    el('div', { class: 'message' }, el('h1', {}, text(titleKey)), el('p', {}, text(bodyKey))),
  );
}

export function renderNoPermission() {
  return message('noPermission.title', 'noPermission.body');
}

export function renderNoAccess() {
  return message('noAccess.title', 'noAccess.body');
}

export async function renderNotInPractice() {
  return message('notInPractice.title', 'notInPractice.body');
}
