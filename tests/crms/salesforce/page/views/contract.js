import { banner, button, el, get, is, late, say, sayDate, settings, shadow } from '../../../kit/page/index.js';
import { contract as address } from '../addresses.js';
import { beside } from '../shell/beside.js';
import { invoices, newsletter } from './look-alikes.js';
import { openRenewal } from './renewal.js';

/** The contract: its dates come first, what can be done with it from another service. */
export async function contract({ go }) {
  const known = await get('/services/practice/contract');
  const { endsOn, number, renews } = known;
  const fact = (key, value) => el('div', {}, el('dt', {}, say(key)), el('dd', {}, value));
  return shadow(
    settings.roots,
    'billing-contract',
    {},
    el('h2', {}, `${say('billing.contract')} ${number}`),
    !renews && banner('info', say('billing.off', { date: sayDate(endsOn) })),
    el(
      'dl',
      { class: 'properties card' },
      fact('billing.end', sayDate(endsOn)),
      renews && fact('billing.type', say('billing.auto')),
    ),
    el('p', { class: 'quiet' }, say('billing.window')),
    late(() => actions(known, () => go(new URL(address).pathname))),
    invoices(),
    newsletter(),
  );
}

function actions(known, redraw) {
  return el(
    'div',
    { class: 'actions' },
    beside('billing.add', 'add-products', 'primary'),
    known.renews &&
      is(
        'manage-renewal',
        button('billing.manage', 'secondary', () => openRenewal(known, redraw)),
      ),
    beside('billing.payment', 'edit-payment'),
    beside('billing.address', 'change-address'),
    beside('billing.case', 'support-case', 'linkButton'),
  );
}
