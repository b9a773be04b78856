import { el, is, sayDate, sayMoney } from '../../../kit/page/index.js';
import { get, post } from '../api.js';
import { button, text } from '../dom.js';
import { billingPage } from './billing-page.js';

export async function renderBillingOverview({ session }) {
  const [products, payments] = await Promise.all([
    get(`/subscription-experience/v1/paid-products?portalId=${session.portalId}`),
    get(`/transactions-experience/v1/upcoming-payments?portalId=${session.portalId}`),
  ]);
  return billingPage(
    session,
    'overview',
    el(
      'div',
      { class: 'cards' },
      card('overview.plan', el('strong', {}, products.map(({ name }) => name).join(', '))),
      card('overview.nextPayment', nextPayment(payments)),
      card(
        'overview.account',
        el('strong', {}, session.accountName),
        el('div', { class: 'quiet' }, text('account.hubId', { portalId: session.portalId })),
      ),
    ),
    newsletter(session),
  );
}

function nextPayment([payment]) {
  if (!payment) return el('strong', {}, text('overview.noPayment'));
  const values = { amount: sayMoney(payment.amount), date: sayDate(payment.date) };
  return el('strong', {}, text('overview.payment', values));
}

function card(key, ...content) {
  return el('section', { class: 'card' }, el('h2', { class: 'cardTitle' }, text(key)), content);
}

/** Billing mail news: its button says "Unsubscribe" and has nothing to do with the subscription. */
function newsletter(session) {
  const state = el('p', { class: 'quiet', role: 'status' }, text('newsletter.body', { email: session.user.email }));
  const unsubscribe = button('newsletter.unsubscribe', 'secondary', async () => {
    unsubscribe.disabled = true;
    await post('/mail-preferences/v1/newsletter/unsubscribe');
    state.replaceChildren(text('newsletter.done'));
  });
  return el(
    'section',
    { class: 'card' },
    el('h2', { class: 'cardTitle' }, text('newsletter.title')),
    state,
    is('newsletter', unsubscribe),
  );
}
