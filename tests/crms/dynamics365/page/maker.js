import { el, get, pause, say, startRouter } from '../../kit/page/index.js';
import { drawShell, inAdmin } from './shell.js';
import { exportTables } from './views/export-tables.js';
import { tables } from './views/tables.js';

const { environmentId } = await get('/practice/me');
await pause('shell');
// Of these addresses only `/home` is known; that of the tables is not.
const base = `/environments/${environmentId}`;
const outlet = drawShell(
  say('maker.title'),
  [
    ['maker.home', `${base}/home`],
    ['maker.tables', `${base}/entities`],
  ],
  inAdmin,
);
await startRouter({
  outlet,
  context: { base },
  routes: [
    [/\/entities\/export$/, exportTables],
    [/\/entities$/, tables],
    [/^/, () => el('div', { class: 'page' }, el('h1', {}, say('maker.home')))],
  ],
});
