import { el, link, menuButton, menuItem, menuLink, pause, post, say, sayDate, settings } from '../../kit/page/index.js';

/** What stays around every page. Its ids are the vendor's. `showCancelled(date)` puts the yellow bar on top. */
export async function drawShell(session) {
  await pause('shell');
  const outlet = el('div', { id: 'main-content', class: 'outlet' });
  const top = el('div', {});
  const right = session.access.some(({ app }) => app === 'account_settings');
  document.body.replaceChildren(
    top,
    el(
      'div',
      { class: 'frame' },
      navigation(),
      el('div', { id: 'content-wrapper', class: 'outlet' }, header(session, right), outlet),
    ),
  );
  const shell = {
    outlet,
    right,
    showCancelled: (date) => top.replaceChildren(yellowBar(date)),
  };
  if (session.open_until) shell.showCancelled(session.open_until);
  return shell;
}

function yellowBar(date) {
  return el('div', { class: 'yellowBar', role: 'status' }, say('app.cancelled', { date: sayDate(date) }));
}

function navigation() {
  const items = () => [
    menuLink(say('nav.export'), '/settings/export'),
    menuLink(say('nav.import'), '/settings/import'),
  ];
  return el(
    'div',
    { id: 'froot-nav' },
    el(
      'nav',
      { class: 'navigation', 'data-test': 'navbar' },
      link('nav.pipeline', '/pipeline/1/user/everyone', { class: 'navigationItem' }),
      link('nav.people', '/persons', { class: 'navigationItem' }),
      link('nav.organizations', '/organizations', { class: 'navigationItem' }),
      menuButton({ class: 'navigationItem' }, say('nav.tools'), items),
      el('p', { class: 'quiet' }, say('app.practice')),
    ),
  );
}

function header(session, right) {
  const items = () =>
    [
      right && menuLink(say('account.billing'), '/settings/subscription'),
      right && menuLink(say('account.company'), '/settings/users'),
      menuLink(say('account.personal'), '/settings/api'),
      menuItem(say('account.logOut'), logOut),
    ].filter(Boolean);
  return el(
    'header',
    { id: 'froot-header', class: 'header' },
    el('strong', {}, session.company_name),
    menuButton({ class: 'secondary', 'aria-label': say('account.menu') }, '01', items),
  );
}

async function logOut() {
  await post('/auth/logout');
  location.assign(settings.signIn + encodeURIComponent(location.origin));
}
