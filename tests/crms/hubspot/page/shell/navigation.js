import { el, generated, openMenu } from '../../../kit/page/index.js';
import { text } from '../dom.js';
import { icon } from '../icons.js';

/** The left navigation. `markPlace(path)` shows which entry the address belongs to. */
export function makeNavigation({ portalId }) {
  const entries = [
    entry('home', `/global-home/${portalId}`),
    heading('nav.crm'),
    entry('contacts', `/contacts/${portalId}/objects/0-1/views/all/list`, 'secondary'),
    entry('companies', `/contacts/${portalId}/objects/0-2/views/all/list`, 'secondary'),
    entry('deals', `/contacts/${portalId}/objects/0-3/views/all/list`, 'secondary'),
    entry('lists', `/contacts/${portalId}/objectLists`, 'secondary'),
    heading('nav.work'),
    entry('dashboards', `/reports-dashboard/${portalId}`),
    entry('workflows', `/workflows/${portalId}`),
    moreButton(portalId),
  ];
  const navigation = el(
    'nav',
    { class: 'navigation', 'data-location': 'vertical-nav' },
    el('div', { role: 'menu', class: 'navigationList' }, entries),
    el('p', { class: 'practice' }, text('app.practice')),
  );
  return { navigation, markPlace: (path) => markPlace(entries, path) };
}

function entry(name, href, level = 'primary') {
  return el(
    'a',
    { id: name, class: 'navigationItem', role: 'menuitem', href, 'data-menu-item-level': level },
    icon(name),
    text(`nav.${name}`),
  );
}

function heading(key) {
  return el('div', { class: 'navigationHeading', role: 'presentation' }, text(key));
}

function moreButton(portalId) {
  const items = ['marketing', 'service', 'library'].map((name) =>
    el('a', { class: 'menuItem', role: 'menuitem', href: `/${name}/${portalId}` }, text(`nav.${name}`)),
  );
  return el(
    'button',
    {
      id: 'more-tools-toggle',
      type: 'button',
      class: 'navigationItem',
      role: 'menuitem',
      'data-menu-item-level': 'primary',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      on: { click: (event) => openMenu(event.currentTarget, items) },
    },
    icon('more'),
    text('nav.more'),
  );
}

function markPlace(entries, path) {
  for (const item of entries) {
    const here = item instanceof HTMLAnchorElement && path.startsWith(item.pathname);
    item.classList.toggle(generated('here'), here);
    if (here) item.setAttribute('aria-current', 'page');
    else item.removeAttribute('aria-current');
  }
}
