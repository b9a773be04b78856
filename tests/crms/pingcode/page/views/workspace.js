import { button, el, is, mistake, say, table } from '../../../kit/page/index.js';

/** Where people begin: work items, one of them “Cancelled”, and a mailing list. */
export function workspace({ me }) {
  const rows = [
    [`${me.team} 1`, say('item.done')],
    [`${me.team} 2`, say('item.cancelled')],
  ];
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say('app.hello')),
    table([say('item.title'), say('item.state')], rows),
    el(
      'section',
      { class: 'card' },
      say('app.news'),
      is('newsletter', button('app.unsubscribe', 'linkButton', mistake('newsletter'))),
    ),
  );
}

/** A page of the administration that nobody needs here. */
export function nothing() {
  return el('div', { class: 'page' }, el('h1', {}, say('admin.application')), el('p', {}, say('practice')));
}
