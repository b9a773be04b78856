import { el, get, startRouter } from '../../kit/page/index.js';
import { backup } from './crm/backup.js';
import { company } from './crm/company.js';
import { home } from './crm/home.js';
import { list } from './crm/list.js';
import { shell } from './crm/shell.js';
import { users } from './crm/users.js';

const routes = [
  [/^\/crm\/org\d+\/settings\/data-backup/, backup],
  // The addresses of these two are not known; both pages are reached by the menu.
  [/^\/crm\/org\d+\/settings\/company-details/, company],
  [/^\/crm\/org\d+\/settings\/users/, users],
  [/^\/crm\/org\d+\/tab\/(?<module>Leads|Contacts|Potentials)/, list],
  [/^/, home],
];

const organisation = await get('/crm/v8/org');
const outlet = el('main', { class: 'outlet', id: 'menuContent' });
document.body.append(...(await shell(organisation, outlet)));
await startRouter({ outlet, routes, context: { organisation } });
