import { el, get, pause, say, startRouter } from '../../kit/page/index.js';
import { drawShell, inApp } from './shell.js';
import { list } from './views/list.js';

const appId = '1f0c0000-0000-4000-8000-00000000a990';
const { company } = await get('/practice/me');
await pause('shell');
const listOf = (table) => `/main.aspx?appid=${appId}&pagetype=entitylist&etn=${table}`;
const tables = ['account', 'contact', 'lead', 'opportunity'];
const outlet = drawShell(
  [
    el('a', { href: `/main.aspx?appid=${appId}`, 'data-id': 'appBreadCrumb' }, say('app.name')),
    el('span', { class: 'quiet' }, company),
  ],
  [
    ['app.dashboard', `/main.aspx?appid=${appId}&pagetype=dashboard`],
    ...tables.map((table) => [`app.${table}`, listOf(table), { 'data-id': `sitemap-entity-${table}` }]),
  ],
  inApp,
);
outlet.id = 'mainContent';
document.body.firstElementChild.id = 'ApplicationShell';
await startRouter({ outlet, routes: [[/^/, page]] });

function page(context) {
  const table = new URLSearchParams(location.search).get('etn');
  if (tables.includes(table)) return list({ ...context, table });
  return el('div', { class: 'page' }, el('h1', {}, say('app.dashboard')));
}
