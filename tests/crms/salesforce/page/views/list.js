import { el, get, say, table } from '../../../kit/page/index.js';
import { beside } from '../shell/beside.js';

const names = { Account: 'nav.accounts', Contact: 'nav.contacts', Opportunity: 'nav.opportunities' };

/** A list of records. Lightning says how many it has loaded, not how many there are. */
export async function list({ groups }) {
  const title = names[groups.object] ?? 'nav.contracts';
  const { rows } = names[groups.object] ? await get(`/services/practice/objects/${groups.object}`) : { rows: [] };
  const cells = rows.map(({ id, title, phone }) => [
    el('a', { href: `/lightning/r/${groups.object}/${id}/view` }, title),
    phone ?? '',
  ]);
  return el(
    'div',
    { class: 'stack' },
    el('div', { class: 'titleRow' }, el('h2', {}, say(title)), beside('list.new', 'new-record')),
    el('p', { class: 'quiet' }, say('list.count', { shown: rows.length })),
    table([say('list.name'), say('list.phone')], cells),
  );
}
