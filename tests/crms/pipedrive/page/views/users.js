import { banner, el, is, menuButton, menuItem, mistake, say, tabList, table } from '../../../kit/page/index.js';

/** Users with a menu each. What deactivating asks and does next is not known. */
export function renderUsers({ shell }) {
  if (!shell.right) return el('main', { class: 'page' }, banner('danger', say('billing.mayNot')));
  const rows = [2, 3].map((number) => {
    const name = `Sample User 0${number}`;
    const items = () => [
      is('edit-user', menuItem(say('users.edit'), mistake('edit-user'))),
      is(
        'deactivate',
        menuItem(say('users.deactivate'), () => {}),
      ),
    ];
    return [name, is(`user-menu-${number}`, menuButton({ 'aria-label': say('users.menu', { name }) }, '⋯', items))];
  });
  const users = { label: say('users.tab'), draw: () => table([say('list.name'), ''], rows) };
  const sets = { label: say('users.sets'), draw: () => el('p', {}, say('app.nothing')) };
  return el('main', { class: 'page' }, el('h1', {}, say('users.title')), tabList([users, sets]));
}
