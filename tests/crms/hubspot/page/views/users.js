import { el, openMenu, table } from '../../../kit/page/index.js';
import { get, post } from '../api.js';
import { text } from '../dom.js';
import { icon } from '../icons.js';
import { confirmDialog } from '../shell/dialog.js';
import { settingsPage } from './settings-page.js';

export async function renderUsers({ session, signal }) {
  const list = el('div');
  const permissionsPage = `/settings/${session.portalId}/users/permissions`;

  async function load() {
    const users = await get(`/app-users/v1/app-users/${session.portalId}`);
    if (signal.aborted) return;
    const headers = ['users.name', 'users.role', 'users.status', 'users.actions'].map((key) => text(key));
    list.replaceChildren(table(headers, users.map(row)));
  }

  function row(user) {
    const isMe = user.id === session.user.id;
    return [
      el('div', {}, el('strong', {}, user.name), el('div', { class: 'quiet' }, user.email)),
      user.primaryRoleName,
      user.active
        ? el('span', { class: 'pill good' }, text('users.active'))
        : el('span', { class: 'pill' }, text('users.deactivated')),
      session.superAdmin && !isMe ? actionsButton(user) : '',
    ];
  }

  function actionsButton(user) {
    const items = () => [
      el('a', { class: 'menuItem', role: 'menuitem', href: permissionsPage }, text('users.permissions')),
      user.active
        ? menuItem('users.deactivate', () => askToDeactivate(user))
        : menuItem('users.reactivate', () => setActive(user, true)),
    ];
    return el(
      'button',
      {
        type: 'button',
        class: 'tertiary',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        on: { click: (event) => openMenu(event.currentTarget, items()) },
      },
      text('users.actions'),
      icon('down', 12),
    );
  }

  function askToDeactivate(user) {
    return confirmDialog({
      title: 'users.deactivateQuestion',
      body: [el('p', {}, text('users.deactivateBody', { name: user.name }))],
      act: 'users.deactivate',
      actStyle: 'dangerButton',
      onAct: async (dialog) => {
        await setActive(user, false);
        dialog.close();
      },
    });
  }

  async function setActive(user, active) {
    await post(`/app-users/v1/app-users/${session.portalId}/${user.id}/active`, { active });
    await load();
  }

  await load();
  return settingsPage(session, el('h1', {}, text('settings.users')), list);
}

function menuItem(key, onPress) {
  return el('button', { type: 'button', class: 'menuItem', role: 'menuitem', on: { click: onPress } }, text(key));
}
