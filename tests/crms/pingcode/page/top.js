import { el, is, menuButton, menuItem, menuLink, post, say, settings } from '../../kit/page/index.js';

/** The bar over every page, and the place under it. */
export function drawTop(me) {
  const outlet = el('main', { class: 'outlet' });
  document.body.replaceChildren(bar(me), outlet);
  return outlet;
}

export function bar({ team, isAdmin }) {
  const signOut = async () => {
    await post('/practice/sign-out');
    location.assign(settings.signIn);
  };
  const items = () => [
    menuLink(say('app.profile'), '/workspace/profile'),
    // Another page, not a view of this one.
    ...(isAdmin
      ? [
          is(
            'administration',
            menuItem(say('app.admin'), () => location.assign('/admin/application/custom')),
          ),
        ]
      : []),
    is('sign-out', menuItem(say('app.signOut'), signOut)),
  ];
  return el(
    'header',
    { class: 'top' },
    el('strong', {}, team),
    el('a', { href: '/workspace' }, say('app.workspace')),
    el('a', { href: '/pjm' }, say('app.projects')),
    el('a', { href: '/wiki' }, say('app.wiki')),
    el('span', { class: 'grow' }),
    is('my-menu', menuButton({ class: 'btn btn-icon', 'aria-label': say('app.me') }, '☰', items)),
  );
}
