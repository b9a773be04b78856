import { el, sayNumber } from '../../../kit/page/index.js';
import { text } from '../dom.js';

const objects = ['contacts', 'companies', 'deals'];

export async function renderHome({ session }) {
  const cards = objects.map((name, index) =>
    el(
      'a',
      { class: 'card countCard', href: `/contacts/${session.portalId}/objects/0-${index + 1}/views/all/list` },
      el('span', { class: 'quiet' }, text(`nav.${name}`)),
      el('strong', { class: 'bigNumber' }, sayNumber(session.counts[name])),
    ),
  );
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, text('home.title', { account: session.accountName })),
    el('div', { class: 'cards' }, cards),
    el(
      'section',
      { class: 'card' },
      el('h2', {}, text('home.tasks')),
      el('p', { class: 'quiet' }, text('home.noTasks')),
    ),
  );
}
