import { el, is, say } from '../../kit/page/index.js';
import { bar } from './top.js';

/** The administration: 组织 on the left, with 系统 and its pages in it. */
export function drawAdmin(me) {
  const outlet = el('main', { class: 'outlet' });
  const entry = (key, href, truth) => {
    const link = el('a', { class: 'navigationItem thy-nav-item', href }, say(key));
    return truth ? is(truth, link) : link;
  };
  const navigation = el(
    'nav',
    { class: 'navigation thy-layout-sidebar' },
    el(
      'div',
      {},
      entry('admin.application', '/admin/application/custom'),
      el('div', { class: 'group' }, say('admin.organization')),
      entry('admin.members', '/admin/org/people', 'members'),
      el('div', { class: 'group' }, say('admin.system')),
      entry('admin.security', '/admin/org/security'),
      me.isAdmin && entry('admin.backup', '/admin/org/system', 'backup-page'),
      entry('admin.signIns', '/admin/org/sign-ins'),
      entry('admin.audit', '/admin/org/audit'),
    ),
    el('p', { class: 'quiet' }, say('practice')),
  );
  document.body.replaceChildren(bar(me), el('div', { class: 'frame' }, navigation, outlet));
  return outlet;
}
