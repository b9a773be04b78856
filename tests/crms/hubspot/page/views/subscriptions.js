import { el, is, pause, sayDate, sayMoney, settings } from '../../../kit/page/index.js';
import { get, post } from '../api.js';
import { button, text } from '../dom.js';
import { confirmDialog } from '../shell/dialog.js';
import { billingPage } from './billing-page.js';
import { openCancelPanel } from './cancel-panel.js';

/** The subscriptions; drawn a second time when the next charges are known, as they come from another service. */
export async function renderSubscriptions({ session, signal }) {
  const banner = el('div', { class: 'banner', role: 'status' });
  const list = el('div', { class: 'stack' });

  let latest;

  async function draw() {
    const products = await get(`/subscription-experience/v1/paid-products?portalId=${session.portalId}`);
    latest = products;
    show(products, undefined);
    drawWithCharges(products);
  }

  async function drawWithCharges(products) {
    const [payments] = await Promise.all([
      get(`/transactions-experience/v1/upcoming-payments?portalId=${session.portalId}`),
      pause('late'),
    ]);
    if (products === latest && !signal.aborted) show(products, payments);
  }

  function show(products, payments) {
    list.replaceChildren(...products.map((product) => paidCard(product, payments)), freeCard());
  }

  function paidCard(product, payments) {
    return el(
      'section',
      { class: 'card subscription' },
      el(
        'div',
        {},
        el('h2', {}, product.name, statusPill(product)),
        el('p', { class: 'quiet' }, text('subscription.terms', { seats: product.seats })),
        el(
          'dl',
          { class: 'properties inline' },
          fact(
            'subscription.term',
            text('subscription.fromTo', { from: sayDate(product.startsOn), to: sayDate(product.endsOn) }),
          ),
          fact(product.autoRenew ? 'subscription.renewsOn' : 'subscription.endsOn', sayDate(product.endsOn)),
          fact('subscription.nextCharge', nextCharge(payments)),
        ),
        !product.autoRenew &&
          el('p', {}, text(`subscription.doesNotRenew.${settings.wording}`, { date: sayDate(product.endsOn) })),
      ),
      session.mayModifyBilling && el('div', { class: 'actions' }, actionsFor(product)),
    );
  }

  function actionsFor(product) {
    const others = [
      is('upgrade', el('a', { class: 'link', href: `/pricing/${session.portalId}` }, text('subscription.upgrade'))),
      is(
        'seats',
        el('a', { class: 'link', href: `/settings/${session.portalId}/users/seats` }, text('subscription.seats')),
      ),
    ];
    if (!product.autoRenew) return [...others, is('turn-on-renewal', button('autoRenew.on', 'secondary', turnOn))];
    return [
      ...others,
      is(
        'turn-off-renewal',
        button(`autoRenew.off.${settings.wording}`, 'linkButton', () => openCancelPanel(product, session, onCancelled)),
      ),
    ];
  }

  function turnOn() {
    return confirmDialog({
      title: 'autoRenew.on',
      body: [el('p', {}, text('autoRenew.onQuestion'))],
      act: 'autoRenew.on',
      onAct: async (dialog) => {
        await post('/subscription-experience/v1/auto-renew/on');
        dialog.close();
        banner.replaceChildren(el('div', { class: 'notice success' }, text('autoRenew.isOn')));
        await draw();
      },
    });
  }

  async function onCancelled(product) {
    const values = { product: product.name, date: sayDate(product.endsOn), email: session.user.email };
    banner.replaceChildren(
      el(
        'div',
        { class: 'notice success' },
        el('strong', {}, text(`cancelled.title.${settings.wording}`)),
        el('p', {}, text('cancelled.body', values)),
        el('p', {}, text('cancelled.notice', values)),
      ),
    );
    await draw();
  }

  await draw();
  return billingPage(session, 'subscriptions', banner, list);
}

function statusPill({ autoRenew }) {
  return autoRenew
    ? el('span', { class: 'pill good' }, text('subscription.active'))
    : el('span', { class: 'pill warn' }, text('subscription.notRenewing'));
}

function nextCharge(payments) {
  if (!payments) return el('span', { class: 'skeletonWord' });
  const [payment] = payments;
  return payment ? sayMoney(payment.amount) : text('subscription.noCharge');
}

function fact(key, value) {
  return el('div', {}, el('dt', {}, text(key)), el('dd', {}, value));
}

function freeCard() {
  return el(
    'section',
    { class: 'card subscription' },
    el('div', {}, el('h2', {}, text('subscription.free')), el('p', { class: 'quiet' }, text('subscription.freeBody'))),
  );
}
