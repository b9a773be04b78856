import { renderAddOns } from './views/add-ons.js';
import { renderApi } from './views/api-token.js';
import { renderBilling } from './views/billing.js';
import { renderExport } from './views/export.js';
import { renderHome, renderNotInPractice } from './views/home.js';
import { renderList } from './views/list.js';
import { renderUsers } from './views/users.js';
import { renderWayOut } from './views/way-out.js';

/** The first pattern that fits the path wins. */
export const routes = [
  [/^\/pipeline\//, renderHome],
  [/^\/(?<object>people|organizations)$/, renderList],
  [/^\/persons$/, (given) => renderList({ ...given, groups: { object: 'people' } })],
  [/^\/settings\/subscription\/churn-shield$/, renderWayOut],
  // The facts name “Manage add-ons” and no address.
  [/^\/settings\/subscription\/add-ons$/, renderAddOns],
  [/^\/settings\/subscription/, renderBilling],
  [/^\/settings\/export$/, renderExport],
  [/^\/settings\/users$/, renderUsers],
  [/^\/settings\/api$/, renderApi],
  [/^/, renderNotInPractice],
];
