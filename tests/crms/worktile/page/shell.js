import { el, is, link, menuItem, menuLink, mistake, openMenu, pause, post, say } from '../../kit/page/index.js';

/** The sidebar with the person's picture. Its classes are those of the vendor's component library. */
export async function shell(outlet) {
  await pause('shell');
  const entry = (name, href) => link(name, href, { class: 'thy-nav-item' });
  const picture = el('button', {
    type: 'button',
    class: 'picture',
    title: say('menu.picture'),
    on: { click: ({ currentTarget }) => openMenu(currentTarget, menu(), { class: 'menu thy-dropdown-menu' }) },
  });
  return el(
    'div',
    { class: 'workspace thy-layout' },
    el(
      'nav',
      { class: 'sidebarBox thy-layout-sidebar' },
      is('picture', picture),
      entry('nav.projects', '/tasks/projects/5a0c4d2f9b1e3c7d8f60a1b2'),
      entry('nav.messages', '/messages'),
      entry('nav.drive', '/drive'),
    ),
    outlet,
  );
}

function menu() {
  const signOut = async () => {
    await post('/api/user/signout');
    location.assign('/signin');
  };
  return [
    is('team-management', menuLink(say('menu.team'), '/admin')),
    is('personal-settings', menuLink(say('menu.personal'), '/personal')),
    is('leave-team', menuItem(say('menu.leave'), mistake('leave-team'))),
    is('sign-out', menuItem(say('menu.signOut'), signOut)),
  ];
}
