import {
  banner,
  button,
  drawnOnHover,
  el,
  hover,
  is,
  link,
  mistake,
  post,
  say,
  sayDate,
  settings,
} from '../../../kit/page/index.js';
import { openCancel } from './cancel.js';

/** The page of one subscription. */
export async function subscription({ ask, go }) {
  const plan = await ask();
  const again = () => go(location.pathname);
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say('store.title')),
    !plan.mayChange && banner('warn', say('store.partner')),
    stateOf(plan, again),
    plan.mayChange && is('change-users', button('store.users', 'secondary', mistake('change-users'))),
    plan.mayChange &&
      el(
        'div',
        { class: 'offer' },
        say('store.offer'),
        is('upgrade', button('store.takeOffer', 'primary', mistake('upgrade'))),
      ),
    is('history', link('store.history', `${location.pathname}/history`)),
    el(
      'p',
      { class: 'quiet' },
      say('store.news'),
      ' ',
      is('newsletter', button('store.newsletter', 'linkButton', mistake('newsletter'))),
    ),
  );
}

function stateOf(plan, again) {
  if (plan.status === 'free') return el('div', { class: 'planCard' }, say('store.free'));
  if (plan.status === 'ending') return ending(plan, again);
  return paid(plan, again);
}

/** “Cancel Subscription” shows while the pointer is over the card. How the real page does that is not known. */
function paid({ cycleEnd, mayChange }, again) {
  const card = el(
    'div',
    { class: 'planCard' },
    el('p', {}, say('store.current')),
    el('p', { class: 'quiet' }, say('store.renews', { date: sayDate(cycleEnd) })),
    el('p', { class: 'quiet' }, say('store.afterwards')),
  );
  if (!mayChange) return card;
  if (settings.storePage !== 'newer')
    return el('div', {}, card, is('change-edition', link('store.edition', `${location.pathname}/editions`)));
  const cancel = () =>
    is(
      'cancel-plan',
      button('store.cancel', 'linkButton', () => openCancel(again)),
    );
  is('plan-card', card);
  return settings.hoverBy === 'style' ? hover(card, cancel()) : drawnOnHover(card, cancel);
}

function ending({ cycleEnd }, again) {
  const ask = (what) => async () => {
    await post(`/zs/api/subscription/${what}`);
    again();
  };
  return el(
    'div',
    { class: 'planCard stack' },
    el('p', {}, say('store.ending', { date: sayDate(cycleEnd) })),
    is('resume', button('store.resume', 'primary', ask('resume'))),
    is('downgrade-now', button('store.now', 'linkButton', ask('downgrade-now'))),
  );
}
