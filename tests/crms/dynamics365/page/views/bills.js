import { el, say, sayMoney, table } from '../../../kit/page/index.js';

/** Invoices: one of them is “Canceled”, the subscription isn't. */
export function bills() {
  const rows = [
    ['E0400PRACT3', sayMoney(780), say('bills.paid')],
    ['E0400PRACT2', sayMoney(780), say('bills.canceled')],
    ['E0400PRACT1', sayMoney(780), say('bills.paid')],
  ];
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say('nav.bills')),
    table([say('bills.number'), say('bills.amount'), say('bills.state')], rows),
  );
}
