import {
  banner,
  button,
  el,
  get,
  is,
  late,
  link,
  mistake,
  say,
  sayDate,
  settings,
  table,
} from '../../../kit/page/index.js';

/** The subscription, and at the very bottom the way out. */
export async function renderBilling({ shell, go }) {
  if (!shell.right) return el('main', { class: 'page' }, banner('danger', say('billing.mayNot')));
  const billing = await get('/api/billing');
  return el(
    'main',
    { class: 'page' },
    el('h1', {}, say('billing.title')),
    plan(billing),
    invoices(),
    el(
      'section',
      { class: 'card' },
      el('p', {}, say('billing.news')),
      is('newsletter', button('billing.unsubscribe', 'linkButton', mistake('newsletter'))),
    ),
    // What is at the bottom comes last.
    late(() => bottom(billing, go)),
  );
}

function plan({ cancelled, paidUntil }) {
  const date = sayDate(paidUntil);
  const actions = cancelled
    ? [is('select-plan', button('billing.select', 'primary', mistake('select-plan')))]
    : [
        is('change-plan', link('billing.change', '/settings/subscription/change')),
        is('add-ons', link('billing.addOns', '/settings/subscription/add-ons')),
        is('seats', button('billing.seats', 'linkButton', mistake('seats'))),
      ];
  return el(
    'section',
    { class: 'card' },
    el('h2', {}, say('billing.plan')),
    el('p', {}, say(`billing.${settings.billing}`)),
    el('p', {}, say(cancelled ? 'billing.ends' : 'billing.renews', { date })),
    el('div', { class: 'actions' }, actions),
  );
}

/** One of them was taken back years ago. */
function invoices() {
  return el(
    'section',
    { class: 'stack' },
    el('h2', {}, say('billing.invoices')),
    table(
      [say('billing.number'), say('billing.status')],
      [
        ['INV-1003', say('billing.paid')],
        ['INV-1002', el('span', { class: 'pill warn' }, say('billing.void'))],
        ['INV-1001', say('billing.paid')],
      ],
    ),
  );
}

/** Where pausing and starting over stand is not known; beside the way out they are easiest to mistake for it. */
function bottom({ cancelled }, go) {
  if (cancelled) return el('div', { class: 'footNote' });
  const wayOut = '/settings/subscription/churn-shield?cancellation=true';
  return el(
    'div',
    { class: 'footNote' },
    settings.billing === 'monthly' && is('pause', button('billing.pause', 'secondary', mistake('pause'))),
    is(
      'cancel-subscription',
      button(settings.trial ? 'billing.cancelTrial' : 'billing.cancel', 'linkButton', () => go(wayOut)),
    ),
    el(
      'div',
      {},
      is('start-over', button('billing.startOver', 'linkButton', mistake('start-over'))),
      el('p', { class: 'quiet' }, say('billing.startOverNote')),
    ),
  );
}
