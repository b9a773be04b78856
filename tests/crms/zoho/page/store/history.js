import { el, say, sayMoney, table } from '../../../kit/page/index.js';

const payments = [
  ['RPUS000001', 240, 'paid'],
  ['RPUS000002', 240, 'cancelled'],
  ['RPUS000003', 240, 'paid'],
];

/** Payment History; one payment was cancelled, which says nothing of the subscription. */
export async function history({ ask }) {
  await ask();
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say('store.history')),
    table(
      [say('history.id'), say('history.amount'), say('history.status')],
      payments.map(([id, amount, status]) => [id, sayMoney(amount), say(`history.${status}`)]),
    ),
  );
}
