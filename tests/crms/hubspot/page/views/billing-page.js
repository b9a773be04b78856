import { el, is, say } from '../../../kit/page/index.js';
import { text } from '../dom.js';

const tabs = [
  ['overview', '', 'overview-tab'],
  ['subscriptions', '/subscriptions', 'subscriptions-tab'],
  ['transactions', '/transactions', 'transactions-tab'],
  ['deleteAccount', '/delete-account', 'delete-account-tab'],
];

/** The frame of Account & Billing: its title, its tabs with one marked as open, and the tab's content. */
export function billingPage(session, openTab, ...content) {
  const base = `/account-and-billing/${session.portalId}`;
  const links = tabs.map(([name, path, truth]) =>
    is(
      truth,
      el(
        'a',
        {
          href: base + path,
          class: name === openTab ? 'tab openTab' : 'tab',
          'aria-current': name === openTab ? 'page' : undefined,
        },
        text(`billing.${name}`),
      ),
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
