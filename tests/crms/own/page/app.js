import { bare, el, framed, get, is, post, say, startRouter } from '../../kit/page/index.js';
import { customer } from './views/customer.js';
import { customers } from './views/customers.js';
import { login } from './views/login.js';
import { subscription } from './views/subscription.js';
import { users } from './views/users.js';

const routes = [
  [/^\/crm\/customer\/(?<id>\d+)/, customer],
  [/^\/system\/subscription/, subscription],
  [/^\/system\/users/, users],
  [/^/, customers],
];

/** 注销 is the way out of the page, not out of the contract. */
function topBar() {
  const logOut = async () => {
    await post('/api/log-out');
    location.reload();
  };
  return el(
    'div',
    { class: 'topBar' },
    el('strong', {}, say('app.name')),
    el('span', { class: 'space' }),
    el('span', {}, '练习员工1'),
    is('log-out', bare('app.logOut', 'press', logOut)),
  );
}

/** The router's way to a page is known only once it has drawn the first one. */
let leadTo = (_path) => {};

function side() {
  const to = (key, path, truth) =>
    is(truth, el('span', { class: 'cellPress', on: { click: () => leadTo(path) } }, say(key)));
  return el(
    'nav',
    { class: 'side' },
    to('app.customers', '/crm/customer', 'open-customers'),
    to('app.users', '/system/users', 'open-users'),
    to('app.subscription', '/system/subscription', 'open-billing'),
  );
}

if (location.pathname === '/login') document.body.append(login());
else {
  await get('/api/me');
  const outlet = el('main', { class: 'main' });
  document.body.append(...(framed ? [outlet] : [topBar(), side(), outlet]));
  leadTo = await startRouter({ outlet, routes, by: 'hash', context: { framed } });
}
