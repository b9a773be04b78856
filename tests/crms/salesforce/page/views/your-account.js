import { el, get, is, link, say, sayDate, settings, shadow } from '../../../kit/page/index.js';
import { contract } from '../addresses.js';
import { cardSubscription } from './card-subscription.js';
import { invoices, newsletter } from './look-alikes.js';

/** Your Account: the contract, or what is paid for by card. Components have shadow roots. */
export async function yourAccount({ go }) {
  const known = await get('/services/practice/contract');
  const content = known.edition === 'starter' ? cardSubscription(known, go) : contractCard(known);
  return shadow(
    settings.roots,
    'billing-account-home',
    {},
    el('p', { class: 'quiet' }, say('billing.intro')),
    content,
    invoices(),
    newsletter(),
  );
}

function contractCard({ number, endsOn }) {
  return el(
    'section',
    { class: 'card' },
    el('h2', {}, `${say('billing.contract')} ${number}`),
    el('p', {}, say('billing.product')),
    el('p', {}, `${say('billing.end')}: ${sayDate(endsOn)}`),
    is('view-contract', link('billing.view', contract)),
  );
}
