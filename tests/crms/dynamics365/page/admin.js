import { get, pause, say, settings, startRouter } from '../../kit/page/index.js';
import { drawShell, inAdmin } from './shell.js';
import { adminHome } from './views/admin-home.js';
import { bills } from './views/bills.js';
import { subscription } from './views/subscription.js';
import { subscriptions } from './views/subscriptions.js';

await get('/practice/me');
await pause('shell');
// The simplified view and 21Vianet call the list “Subscriptions”, the dashboard view “Your products”.
const list = settings.billing === 'china' ? 'nav.subscriptions' : 'nav.products';
const outlet = drawShell(
  say('admin.title'),
  [
    ['nav.home', '#/homepage'],
    ['nav.users', '#/users'],
    ['nav.billing', '#/billing'],
    [list, '#/subscriptions'],
    ['nav.licenses', '#/licenses'],
    ['nav.bills', '#/billoverview'],
  ],
  inAdmin,
);
await startRouter({
  outlet,
  by: 'hash',
  context: { list },
  routes: [
    // The address of one subscription's page is not known.
    [/^\/subscriptions\/(?<id>[0-9a-f-]+)/, subscription],
    [/^\/(subscriptions|billing)$/, subscriptions],
    [/^\/billoverview/, bills],
    [/^/, adminHome],
  ],
});
