import { el, text } from '../dom.js';
import { say } from '../language.js';

const tabs = [
  ['overview', ''],
  ['subscriptions', '/subscriptions'],
  ['transactions', '/transactions'],
  ['deleteAccount', '/delete-account'],
];

/** The frame of Account & Billing: its title, its tabs with one marked as open, and the tab's content. */
export function billingPage(session, openTab, ...content) {
  const base = `/account-and-billing/${session.portalId}`;
  const links = tabs.map(([name, path]) =>
    el(
      'a',
      {
        href: base + path,
        class: name === openTab ? 'tab openTab' : 'tab',
        'aria-current': name === openTab ? 'page' : undefined,
      },
      text(`billing.${name}`),
    ),
  );
  const readOnly =
    !session.mayModifyBilling && el('div', { class: 'notice info', role: 'status' }, text('billing.readOnly'));
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, text('billing.title')),
    el('nav', { class: 'tabs', 'aria-label': say('billing.title') }, links),
    readOnly,
    content,
  );
}
