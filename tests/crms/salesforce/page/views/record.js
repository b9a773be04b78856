import { el, say } from '../../../kit/page/index.js';
import { beside } from '../shell/beside.js';

/** A record of a customer who does not renew, with a button that deletes it. */
export function record({ groups }) {
  return el(
    'section',
    { class: 'card' },
    el('div', { class: 'titleRow' }, el('h2', {}, groups.id), beside('record.delete', 'delete-record')),
    el('p', {}, say('record.renewal')),
  );
}
