import { el, get, is, link, menuButton, say, settings, table } from '../../../kit/page/index.js';
import { actions } from './actions.js';

/** The list. Until about 2022 what can be done with a product stood behind the dots of its row. */
export async function subscriptions({ list, go }) {
  const { mayCancel, renewsOn, subscriptions: all } = await get('/practice/subscriptions');
  const dots = (one) =>
    is(
      one === all[0] ? 'more-actions' : 'more-actions-of-another',
      menuButton({ class: 'command', 'aria-label': say('products.more') }, '…', () =>
        actions(one, { mayCancel, renewsOn, onChange: () => go('/subscriptions') }),
      ),
    );
  const row = (one) => [
    is(
      one === all[0] ? 'product' : 'another-product',
      el('a', { class: 'link', href: `#/subscriptions/${one.id}` }, one.name),
    ),
    String(one.seats),
    say(`standing.${one.standing}`),
    ...(settings.billing === 'menu' ? [dots(one)] : []),
  ];
  const heads = [say('products.name'), say('products.seats'), say('products.status')];
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say(list)),
    el('p', { class: 'quiet' }, link('nav.bills', '#/billoverview')),
    table(settings.billing === 'menu' ? [...heads, ''] : heads, all.map(row)),
  );
}
