import { bare, el, get, post } from './dom.js';
import { pause, say, settings } from './settings.js';
import { customer } from './views/customer.js';
import { customers } from './views/customers.js';
import { login } from './views/login.js';
import { subscription } from './views/subscription.js';
import { users } from './views/users.js';

const routes = [
  [/^\/crm\/customer\/(\d+)/, (found) => customer(go, found[1])],
  [/^\/system\/subscription/, () => subscription(go)],
  [/^\/system\/users/, () => users(go)],
  [/./, () => customers(go)],
];

const outlet = el('main', { class: 'page' });

/** Shows a page; the address changes without loading. */
async function go(path) {
  if (location.hash !== `#${path}`) history.pushState(undefined, '', `#${path}`);
  const [found, draw] = routes.map(([pattern, draw]) => [pattern.exec(path), draw]).find(([found]) => found);
  outlet.replaceChildren(await draw(found));
}

/** 注销 is the way out of the page, not out of the contract. */
function bar() {
  const logOut = async () => {
    await post('/api/log-out');
    location.reload();
  };
  return el(
    'div',
    { class: 'bar' },
    el('strong', {}, say('练习客户管理系统', 'Practice customer system')),
    el('span', { class: 'grow' }),
    el('span', {}, '练习员工1'),
    bare(say('注销', 'Log out'), logOut),
  );
}

function side() {
  const link = (words, path) => el('span', { on: { click: () => go(path) } }, words);
  return el(
    'nav',
    { class: 'side' },
    link(say('客户管理', 'Customers'), '/crm/customer'),
    link(say('员工管理', 'Users'), '/system/users'),
    link(say('订阅与账单', 'Subscription and billing'), '/system/subscription'),
  );
}

const app = document.getElementById('app');
const { signedIn } = await get('/api/me');
await pause('page');
if (!signedIn) app.append(login());
else if (settings.framed) app.append(outlet);
else app.append(bar(), side(), outlet);
addEventListener('popstate', () => void go(location.hash.slice(1) || '/'));
if (signedIn) await go(location.hash.slice(1) || '/crm/customer');
