import { banner, button, el, field, input, is, link, mistake, say, table } from '../../../kit/page/index.js';
import { openDissolve } from './dissolve.js';

/** The team's management with its own menu. */
function page(title, ...content) {
  const entry = (name, truth, href) =>
    is(
      truth,
      link(name, href, {
        class: name === title ? 'navigationItem thy-menu-item here' : 'navigationItem thy-menu-item',
      }),
    );
  return el(
    'div',
    { class: 'frame' },
    el(
      'nav',
      { class: 'teamMenu' },
      entry('team.members', 'members', '/admin'),
      entry('team.settings', 'team-settings', '/admin/settings'),
      title !== 'team.members' && entry('team.basic', 'basic-settings', '/admin/settings/basic'),
      title !== 'team.members' && entry('team.security', 'security', '/admin/settings/security'),
    ),
    el('div', { class: 'page' }, el('h2', {}, say(title)), content),
  );
}

export function members() {
  const remove = () => is('remove-member', button('team.remove', 'linkButton', mistake('remove-member')));
  const rows = ['甲', '乙', '丙'].map((name) => [`示例成员${name}`, remove()]);
  return page('team.members', table([say('team.members'), ''], rows));
}

export function settings() {
  return page('team.settings');
}

/** Basic settings; at the bottom, for the owner alone, the way out. */
export function basic({ team }) {
  const { owner, refusal } = team;
  const dissolve = is(
    'dissolve',
    button('team.dissolve', 'dangerButton btn-danger', () => openDissolve()),
  );
  return page(
    'team.basic',
    field(say('team.name'), input({ value: 'Practice team' })),
    button('team.save', 'primary', mistake('save')),
    owner && is('hand-over', button('team.handOver', 'secondary', mistake('hand-over'))),
    owner && el('div', { class: 'bottom stack' }, el('p', { class: 'quiet' }, say('team.dissolveAbout')), dissolve),
    !owner && refusal === 'said' && banner('info', say('team.notOwner')),
  );
}
