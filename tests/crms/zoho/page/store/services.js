import { el, is, link, say, settings } from '../../../kit/page/index.js';

/** All services of the account: the CRM, and another one whose subscription is over. */
export async function services({ ask }) {
  await ask();
  const entry = (name, state, path) =>
    el(
      'div',
      { class: 'card' },
      el('h3', {}, say(name)),
      el('span', { class: 'pill' }, say(state)),
      is(`manage-${name.split('.')[1]}`, link('store.manage', path)),
    );
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say('store.services')),
    el(
      'div',
      { class: 'cards' },
      entry('store.forms', 'store.cancelled', '/zs/subscriptions/service/16000/custom-id/1'),
      entry('store.crm', 'store.active', `/zs/subscriptions/service/990/custom-id/${settings.zgid}`),
    ),
  );
}
