import { el, get, say, startRouter } from '../../kit/page/index.js';
import { drawShell } from './shell.js';
import { renderList } from './views/list.js';
import { renderPersonal } from './views/personal.js';

// `#crm/list/=/AccountObj` in the old application, `#paasapp/list/=/appId_CRM/AccountObj` in the new one.
const routes = [
  [/^(crm|paasapp)\/list\/=\/(appId_CRM\/)?(?<apiName>AccountObj|ContactObj)$/, renderList],
  [/^personal$/, renderPersonal],
  [/^/, () => el('main', { class: 'page' }, el('p', {}, say('app.nothing')))],
];

const session = await get('/FHH/EM0HXUL/Authorize/User');
const outlet = await drawShell(session);
await startRouter({ outlet, routes, by: 'hash' });
