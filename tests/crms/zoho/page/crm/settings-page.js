import { el, link, say } from '../../../kit/page/index.js';

const sections = [
  ['setup.general', [['setup.company', 'company-details']]],
  ['setup.usersAndControl', [['setup.users', 'users']]],
  [
    'setup.dataAdministration',
    [
      ['setup.backup', 'data-backup'],
      ['setup.export', 'export'],
    ],
  ],
];

/** A page of the set-up, with its menu at the left. */
export function settingsPage({ domain_name: domainName }, title, ...content) {
  const entries = sections.map(([section, pages]) => [
    el('div', { class: 'sectionTitle' }, say(section)),
    pages.map(([name, page]) => link(name, `/crm/${domainName}/settings/${page}`, { class: 'navigationItem' })),
  ]);
  return el(
    'div',
    { class: 'frame' },
    el('nav', { class: 'navigation' }, el('div', {}, entries)),
    el('div', { class: 'page' }, el('h1', {}, say(title)), ...content),
  );
}
