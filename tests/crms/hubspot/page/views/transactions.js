import { el, sayDate, sayMoney, table } from '../../../kit/page/index.js';
import { get } from '../api.js';
import { text } from '../dom.js';
import { billingPage } from './billing-page.js';

/** The invoices. "Cancelled" is the state of one bill here, not of the subscription. */
export async function renderTransactions({ session }) {
  const invoices = await get(`/transactions-experience/v1/transactions?portalId=${session.portalId}`);
  const headers = ['number', 'date', 'item', 'amount', 'status'].map((name) => text(`transactions.${name}`));
  const rows = invoices.map(({ number, date, item, amount, status }) => [
    number,
    sayDate(date),
    item,
    sayMoney(amount),
    el('span', { class: status === 'paid' ? 'pill good' : 'pill' }, text(`transactions.${status}`)),
  ]);
  return billingPage(session, 'transactions', table(headers, rows));
}
