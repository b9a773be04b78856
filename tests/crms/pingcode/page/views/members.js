import { el, say, table } from '../../../kit/page/index.js';

export function members({ me }) {
  const rows = ['01', '02', '03'].map((number) => [`${me.team} ${number}`, `member-${number}@example.com`]);
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say('admin.members')),
    table([say('admin.members'), say('signIn.name')], rows),
  );
}
