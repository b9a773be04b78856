import { button, el, is, mistake, say } from '../../../kit/page/index.js';

/** One's own account: ending it leaves the team to the others. */
export function personal() {
  return el(
    'div',
    { class: 'page' },
    el('h2', {}, say('menu.personal')),
    is('newsletter', button('personal.news', 'linkButton', mistake('newsletter'))),
    is('delete-own-account', button('personal.delete', 'dangerButton', mistake('delete-own-account'))),
  );
}
