import { el, is, openDialog, say } from '../../../kit/page/index.js';
import { home, yourAccount } from '../addresses.js';

/** The nine dots: a dialog with a tile for each app. */
export function launcher({ mayBill }) {
  const tile = (key, what, href) =>
    el('one-app-launcher-menu-item', {}, is(what, el('a', { class: 'menuItem', href }, say(key))));
  async function open() {
    const dialog = await openDialog(say('shell.launcher'), { closeLabel: '×' });
    dialog.fill(
      [
        tile('app.sales', 'sales', home),
        tile('app.service', 'service', home),
        mayBill && tile('app.yourAccount', 'your-account', yourAccount),
      ].filter(Boolean),
    );
  }
  const button = el(
    'button',
    { type: 'button', class: 'iconOnly slds-icon-waffle', 'aria-label': say('shell.launcher'), on: { click: open } },
    '⠿',
  );
  const place = el('div', {}, is('app-launcher', button));
  place.className = 'appLauncher';
  return place;
}
