import {
  button,
  el,
  get,
  is,
  late,
  menuButton,
  mistake,
  say,
  sayDate,
  settings,
  toast,
} from '../../../kit/page/index.js';
import { actions } from './actions.js';
import { openCancel } from './cancel.js';

/** One subscription: the way out under its status, beside what sells more. */
export async function subscription({ groups, go }) {
  const { mayCancel, renewsOn, subscriptions } = await get('/practice/subscriptions');
  const one = subscriptions.find(({ id }) => id === groups.id) ?? subscriptions[0];
  const onChange = (standing) => {
    toast(say(`done.${standing}`));
    go(`/subscriptions/${one.id}`);
  };
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, one.name),
    el('div', { class: 'row' }, is('buy', button('products.buy', 'primary', mistake('buy')))),
    el(
      'section',
      { class: 'card' },
      el('h2', {}, say(settings.billing === 'services' ? 'section.services' : 'section.agreement')),
      facts(one, renewsOn),
      late(() => wayOut(one, { mayCancel, renewsOn, onChange })),
    ),
  );
}

/** How a subscription that will not renew is worded is not known; “Expiring on” is. */
function facts({ standing }, renewsOn) {
  const renews = standing === 'active';
  const pairs = [
    ['products.status', say(`standing.${standing}`)],
    ...(standing === 'disabled'
      ? []
      : [
          ['detail.recurring', say(renews ? 'detail.on' : 'detail.off')],
          [renews ? 'detail.renews' : 'detail.expires', sayDate(renewsOn)],
        ]),
  ];
  return el(
    'dl',
    { class: 'properties' },
    pairs.map(([key, value]) => [el('dt', {}, say(key)), el('dd', {}, value)]),
  );
}

function wayOut(one, context) {
  const { mayCancel, renewsOn, onChange } = context;
  if (!mayCancel) return is('refusal', el('p', { class: 'quiet' }, say('products.noRight')));
  const payment = is('payment', button('products.payment', 'linkButton', mistake('payment')));
  if (settings.billing === 'china')
    return is(
      'more-actions',
      menuButton({ class: 'secondary' }, say('products.more'), () => actions(one, context)),
    );
  if (one.standing === 'disabled')
    return el(
      'div',
      { class: 'row' },
      is('reactivate', button('products.reactivate', 'primary', mistake('reactivate'))),
      is('delete-subscription', button('products.delete', 'linkButton', mistake('delete-subscription'))),
    );
  const cancel = button('products.cancel', 'linkButton', () => openCancel(one, renewsOn, onChange));
  return el('div', { class: 'row' }, is('cancel-plan', cancel), payment);
}
