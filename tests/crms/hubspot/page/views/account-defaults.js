import { el } from '../../../kit/page/index.js';
import { text } from '../dom.js';
import { settingsPage } from './settings-page.js';

export async function renderAccountDefaults({ session }) {
  const facts = [
    ['defaults.name', session.accountName],
    ['defaults.hubId', String(session.portalId)],
    ['defaults.currency', 'USD'],
  ];
  return settingsPage(
    session,
    el('h1', {}, text('settings.defaults')),
    el(
      'section',
      { class: 'card' },
      el(
        'dl',
        { class: 'properties' },
        facts.map(([key, value]) => [el('dt', {}, text(key)), el('dd', {}, value)]),
      ),
    ),
  );
}
