import { el, is, link, pause, say } from '../../../kit/page/index.js';
import { openProfile } from './profile.js';

const modules = { Home: 'begin', Leads: 'custom-view', Contacts: 'custom-view', Potentials: 'custom-view' };

/** The application's bar and the outlet below it. Its hooks are those that programs of others use. */
export async function shell(organisation, outlet) {
  await pause('shell');
  const base = `/crm/${organisation.domain_name}`;
  const tabs = Object.entries(modules).map(([name, page]) =>
    el('crm-tab', {}, link(`module.${name}`, `${base}/tab/${name}/${page}`, { class: 'quiet' })),
  );
  const profile = el(
    'div',
    {
      'data-zcqa': 'profilePicture',
      role: 'button',
      tabindex: '0',
      'aria-label': say('bar.profile'),
      on: { click: () => openProfile(organisation) },
    },
    el('span', { id: 'acntIcn', class: 'avatar row' }),
  );
  return [
    el(
      'div',
      { class: 'crmBar' },
      el('div', { class: 'crm-logo-img logo' }),
      tabs,
      el('span', { class: 'grow' }),
      is('setup', link('bar.setup', `${base}/settings/data-backup`, { class: 'quiet' })),
      is('profile', profile),
    ),
    el('div', { class: 'crmBody' }, outlet),
  ];
}
