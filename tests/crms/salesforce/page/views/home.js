import { el, get, link, say } from '../../../kit/page/index.js';

/** The first page, with talk of somebody else’s renewal. */
export async function home() {
  const { rows } = await get('/services/practice/objects/Account');
  const recent = rows
    .slice(0, 5)
    .map(({ id, title }) => el('li', {}, el('a', { href: `/lightning/r/Account/${id}/view` }, title)));
  return el(
    'div',
    { class: 'stack' },
    el('h2', {}, say('home.title')),
    el('section', { class: 'card' }, el('p', {}, say('home.feed'))),
    el(
      'section',
      { class: 'card' },
      el('h2', {}, say('home.yours')),
      el('ul', {}, recent),
      link('nav.accounts', '/lightning/o/Account/list'),
    ),
  );
}
