import { button, el, is, mistake, say } from '../../../kit/page/index.js';

/** The account with all of Zoho: closing it is not what one wants who leaves the CRM. */
export function home() {
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say('accounts.settings')),
    el('p', {}, say('accounts.closeAbout')),
    is('close-zoho', button('accounts.close', 'dangerButton', mistake('close-zoho'))),
    is('close-organisation', button('accounts.organisation', 'dangerButton', mistake('close-organisation'))),
  );
}
