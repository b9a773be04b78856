import { el, is, say } from '../../../kit/page/index.js';
import { setupTree } from '../views/setup-tree.js';
import { gear } from './gear.js';
import { launcher } from './launcher.js';
import { navigation } from './navigation.js';
import { profile } from './profile.js';

/** What stands around every page of Lightning, with the marks that other people’s tests rely on. */
export function drawShell(session, inSetup) {
  const outlet = el('main', { class: 'outlet grow' });
  const { bar, showApp } = navigation();
  const icon = (key, sign) =>
    el('button', { type: 'button', class: 'iconOnly', title: say(key), 'aria-label': say(key) }, sign);
  const header = el(
    'header',
    { class: 'lightningHeader globalHeader' },
    launcher(session),
    el('button', { type: 'button', class: 'iconOnly grow', 'aria-label': say('shell.search') }, say('shell.search')),
    icon('shell.favorites', '★'),
    icon('shell.help', '?'),
    session.role !== 'user' && gear(session),
    is('notifications', icon('shell.notifications', '🔔')),
    profile(),
  );
  const root = el('div', { 'data-aura-rendered-by': '1:0' }, header, bar);
  root.className = 'desktop container oneOne oneAppLayoutHost';
  root.append(
    inSetup ? el('div', { class: 'setupBody' }, setupTree(), outlet) : el('div', { class: 'lightningBody' }, outlet),
    el('p', { class: 'quiet' }, say('shell.practice')),
  );
  document.body.append(root);
  return { outlet, showApp: inSetup ? () => showApp('setup') : showApp };
}
