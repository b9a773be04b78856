import { el, say } from '../../../kit/page/index.js';

/** The first page; a task on it speaks of a customer's subscription, not of this one. */
export function home({ organisation }) {
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say('home.hello', { company: organisation.company_name })),
    el('div', { class: 'card' }, say('home.task')),
  );
}
