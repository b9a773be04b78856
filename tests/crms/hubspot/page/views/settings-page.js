import { el, is, say } from '../../../kit/page/index.js';
import { text } from '../dom.js';

const groups = [
  [
    'settings.preferences',
    [
      ['settings.general', 'user-preferences/profile'],
      ['settings.notifications', 'user-preferences/notifications'],
    ],
  ],
  [
    'settings.accountSetup',
    [
      ['settings.defaults', 'account-defaults/general'],
      ['settings.users', 'users'],
      ['settings.integrations', 'integrations'],
    ],
  ],
  [
    'settings.data',
    [
      ['settings.properties', 'properties'],
      ['settings.importExport', 'data-management/import-export'],
      ['settings.backup', 'data-management/backup-restore'],
    ],
  ],
];

/** The frame of the settings: their menu with the open place marked, and the content beside it. */
export function settingsPage(session, ...content) {
  const menu = groups.map(([heading, entries]) => [
    el('div', { class: 'settingsHeading' }, text(heading)),
    entries.map(([key, path]) => {
      const href = `/settings/${session.portalId}/${path}`;
      const here = href === location.pathname;
      return is(
        path.split('/').at(-1) === 'backup-restore' ? 'backup-link' : 'settings-link',
        el(
          'a',
          { class: here ? 'settingsItem here' : 'settingsItem', href, 'aria-current': here ? 'page' : undefined },
          text(key),
        ),
      );
    }),
  ]);
  return el(
    'div',
    { class: 'settings' },
    el('nav', { class: 'settingsMenu', 'aria-label': say('toolbar.settings') }, menu),
    el('div', { class: 'page' }, content),
  );
}
