import { el, is, openMenu, say } from '../../../kit/page/index.js';
import { get, post } from '../api.js';
import { text } from '../dom.js';
import { icon } from '../icons.js';

export function makeToolbar(session) {
  return el(
    'header',
    { class: 'toolbar' },
    el(
      'a',
      { class: 'brand', href: `/global-home/${session.portalId}`, 'aria-label': say('toolbar.home') },
      icon('mark', 22),
    ),
    el('div', { class: 'search' }, icon('search', 16), searchInput()),
    toolButton('hs-global-toolbar-object-create', 'toolbar.create', 'plus', (anchor) =>
      openMenu(anchor, createItems(session)),
    ),
    el(
      'ul',
      { class: 'tools' },
      tool('hs-global-toolbar-marketplace-list-item', 'toolbar.marketplace', 'market', (anchor) =>
        openMenu(anchor, note('toolbar.nothingHere')),
      ),
      tool('hs-global-toolbar-help-list-item', 'toolbar.help', 'help', (anchor) =>
        openMenu(anchor, note('app.practice')),
      ),
      el(
        'li',
        { id: 'hs-global-toolbar-settings-list-item' },
        is(
          'settings',
          el(
            'a',
            {
              class: 'tool',
              href: `/settings/${session.portalId}/account-defaults/general`,
              'aria-label': say('toolbar.settings'),
            },
            icon('gear'),
          ),
        ),
      ),
      tool('hs-global-toolbar-notifications-list-item', 'toolbar.notifications', 'bell', async (anchor) =>
        openMenu(anchor, await notificationItems(session)),
      ),
    ),
    accountButton(session),
  );
}

function searchInput() {
  return el('input', {
    id: 'global-search-input',
    class: 'searchInput',
    type: 'search',
    placeholder: say('toolbar.search'),
    'aria-label': say('toolbar.search'),
  });
}

function tool(id, key, iconName, onPress) {
  return el('li', { id }, toolButton(undefined, key, iconName, onPress));
}

function toolButton(id, key, iconName, onPress) {
  return el(
    'button',
    {
      id,
      type: 'button',
      class: 'tool',
      'aria-label': say(key),
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      on: { click: (event) => onPress(event.currentTarget) },
    },
    icon(iconName),
  );
}

function accountButton(session) {
  return is(
    'account-menu',
    el(
      'button',
      {
        id: 'hs-global-toolbar-accounts',
        type: 'button',
        class: 'account',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        on: { click: (event) => openMenu(event.currentTarget, accountItems(session)) },
      },
      el('span', { class: 'accountName' }, session.accountName),
      icon('down', 14),
    ),
  );
}

function accountItems({ portalId, accountName, user }) {
  return [
    el(
      'div',
      { class: 'menuHead' },
      el('div', { class: 'avatar', 'aria-hidden': 'true' }, user.name.slice(-2)),
      el('div', {}, el('strong', {}, user.name), el('div', { class: 'quiet' }, user.email)),
    ),
    el(
      'div',
      { class: 'menuHead' },
      el('div', {}, el('strong', {}, accountName), el('div', { class: 'quiet' }, text('account.hubId', { portalId }))),
    ),
    link('account.profile', `/settings/${portalId}/user-preferences/profile`),
    is('account-and-billing', link('account.billing', `/account-and-billing/${portalId}`, 'accountsAndBilling')),
    link('account.whatsNew', `/product-updates/${portalId}`),
    el('hr', { class: 'rule' }),
    is(
      'sign-out',
      el(
        'a',
        { id: 'signout', class: 'menuItem', role: 'menuitem', href: '/login', on: { click: signOut } },
        text('account.signOut'),
      ),
    ),
  ];
}

/** The link's own address would find the session still alive. */
async function signOut(event) {
  event.preventDefault();
  await post('/login/v1/logout');
  location.assign('/login');
}

function createItems({ portalId }) {
  return ['contacts', 'companies', 'deals'].map((name, index) =>
    link(`nav.${name}`, `/contacts/${portalId}/objects/0-${index + 1}/views/all/list`),
  );
}

async function notificationItems({ portalId, superAdmin }) {
  if (!superAdmin) return note('notifications.none');
  const { backups } = await get(`/crm-backup/v1/${portalId}/backups`);
  const ready = backups.filter((backup) => backup.status === 'ready');
  if (ready.length === 0) return note('notifications.none');
  return ready.map((backup) =>
    el(
      'div',
      { class: 'menuNote' },
      text('notifications.backupReady'),
      el(
        'a',
        { class: 'link', href: `/api/crm-backup/v1/${portalId}/backups/${backup.id}/download`, download: true },
        text('backup.download'),
      ),
    ),
  );
}

function note(key) {
  return [el('div', { class: 'menuNote' }, text(key))];
}

function link(key, href, id) {
  return el('a', { id, class: 'menuItem', role: 'menuitem', href }, text(key));
}
