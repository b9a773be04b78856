import { button, el, is, mistake, say } from '../../../kit/page/index.js';

/** The start page: a mailing list that has nothing to do with any subscription. */
export function adminHome() {
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say('nav.home')),
    el(
      'section',
      { class: 'card' },
      say('admin.news'),
      is('newsletter', button('admin.unsubscribe', 'secondary', mistake('newsletter'))),
    ),
  );
}
