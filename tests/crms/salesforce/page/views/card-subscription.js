import { banner, button, el, is, openDialog, say, sayDate, settings } from '../../../kit/page/index.js';
import { yourAccount } from '../addresses.js';
import { beside } from '../shell/beside.js';
import { askReason } from './card-reason.js';

/** An edition bought by card: its way out stands at the bottom of the page. */
export function cardSubscription({ endsOn, renews }, go) {
  const place = el('section', { class: 'card' });
  const date = sayDate(endsOn);
  const redraw = () => go(new URL(yourAccount).pathname);
  async function ask() {
    if (settings.reasons === 'page') return place.replaceChildren(...askReason(redraw, redraw).flat());
    const dialog = await openDialog(say('card.cancel'));
    const done = () => {
      dialog.close();
      redraw();
    };
    dialog.fill(...askReason(done, dialog.close));
  }
  place.append(
    el('h2', {}, say('card.plan')),
    renews ? el('p', {}, say('card.renews', { date })) : banner('info', say('card.off', { date })),
    el(
      'div',
      { class: 'actions' },
      beside('card.upgrade', 'upgrade', 'primary'),
      beside('billing.payment', 'edit-payment'),
    ),
    renews ? el('div', { class: 'atBottom' }, is('cancel-subscription', button('card.cancel', 'linkButton', ask))) : '',
  );
  return place;
}
