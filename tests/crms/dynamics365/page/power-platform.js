import { el, get, link, pause, say, startRouter, table } from '../../kit/page/index.js';
import { drawShell, inAdmin } from './shell.js';
import { environment } from './views/environment.js';

const { company, organizationId, environmentId } = await get('/practice/me');
await pause('shell');
const users = `/manage/environments/${organizationId}/${environmentId}/users`;
const outlet = drawShell(say('pp.title'), [['pp.environments', '/environments']], inAdmin);
await startRouter({
  outlet,
  context: { users },
  routes: [
    [/^\/environments\/environment\/[\w-]+\/hub/, environment],
    [/^\/manage\/environments\/[\w-]+\/[\w-]+\/users/, listUsers],
    [/^/, environments],
  ],
});

function environments() {
  const hub = `/environments/environment/${environmentId}/hub`;
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say('pp.environments')),
    table(
      [say('pp.environment'), say('pp.type')],
      [[el('a', { class: 'link', href: hub }, company), say('pp.production')]],
    ),
  );
}

function listUsers() {
  const rows = ['01', '02', '03'].map((number) => [`Sample User ${number}`, say('pp.enabled')]);
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say('pp.users')),
    link('pp.environments', '/environments'),
    table([say('pp.user'), say('pp.state')], rows),
  );
}
