import { el, is, mistake, say } from '../../../kit/page/index.js';

/** One person's account. Closing it leaves the company's contract as it is. */
export function renderPersonal() {
  return el(
    'main',
    { class: 'page' },
    el('h2', {}, say('personal.title')),
    el('p', {}, say('personal.note')),
    is(
      'close-personal',
      el('div', { class: 'plainButton', on: { click: mistake('close-personal') } }, say('personal.close')),
    ),
  );
}
