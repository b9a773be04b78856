import { el, say, table } from '../../../kit/page/index.js';
import { beside } from '../shell/beside.js';

/** Bills, one of which was cancelled. */
export function invoices() {
  const rows = [
    ['INV-0003', 'invoice.paid'],
    ['INV-0002', 'invoice.cancelled'],
    ['INV-0001', 'invoice.paid'],
  ].map(([number, status]) => [number, say(status)]);
  return el(
    'section',
    { class: 'card' },
    el('h2', {}, say('invoice.title')),
    table([say('invoice.number'), say('invoice.status')], rows),
  );
}

/** The way out of a mailing list. */
export function newsletter() {
  return el(
    'section',
    { class: 'card' },
    el('h3', {}, say('billing.news')),
    beside('billing.unsubscribe', 'newsletter', 'linkButton'),
  );
}
