import { el, say, table } from '../../../kit/page/index.js';

/** Where someone begins; its tasks speak of dissolving and cancelling, too. */
export function projects() {
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say('projects.title')),
    table([say('projects.first'), ''], [[say('projects.task'), say('projects.cancelled')]]),
  );
}
