import { el, link, say } from '../../../kit/page/index.js';

const tabs = [
  ['nav.home', '/lightning/page/home'],
  ['nav.accounts', '/lightning/o/Account/list'],
  ['nav.contacts', '/lightning/o/Contact/list'],
  ['nav.opportunities', '/lightning/o/Opportunity/list'],
  ['nav.contracts', '/lightning/o/Contract/list'],
];

/** The bar under the header: the name of the app that is open, and its tabs. */
export function navigation() {
  const name = el('h1', { class: 'appName' });
  const links = el('div', { class: 'row' });
  const bar = el('nav', { class: 'lightningHeader' }, name, links);
  function showApp(place) {
    const app =
      place === 'setup' ? 'shell.setup' : place.includes('/standard-Billing') ? 'app.yourAccount' : 'app.sales';
    name.replaceChildren(say(app));
    links.replaceChildren(...(app === 'app.sales' ? tabs.map(([key, href]) => link(key, href)) : []));
  }
  return { bar, showApp };
}
