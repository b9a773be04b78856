import { el, is, menuButton, menuLink, mistake, say } from '../../../kit/page/index.js';
import { setupPage, yourAccount } from '../addresses.js';

/** The gear: its menu is drawn late and near `body`. Your Account is only in it for those who may manage billing. */
export function gear({ mayBill }) {
  const entry = (key, what, href) => is(what, menuLink(say(key), href));
  const nowhere = (key, what) =>
    is(
      what,
      el('button', { type: 'button', class: 'menuItem', role: 'menuitem', on: { click: mistake(what) } }, say(key)),
    );
  const items = () => [
    entry('shell.setup', 'setup-home', setupPage('SetupOneHome')),
    mayBill && entry('app.yourAccount', 'your-account', yourAccount),
    nowhere('shell.developerConsole', 'developer-console'),
    nowhere('shell.editPage', 'edit-page'),
  ];
  const attributes = { class: 'iconOnly slds-global-actions__setup', title: say('shell.setup') };
  return is('gear', menuButton({ ...attributes, 'aria-label': say('shell.setup') }, '⚙', items));
}
