import { el, input, is, menuButton, menuItem, menuLink, mistake, pause, say, settings } from '../../kit/page/index.js';

const listAddress = (apiName) =>
  settings.edition === 'old' ? `/XV/UI/Home#crm/list/=/${apiName}` : `/XV/UI/Home#paasapp/list/=/appId_CRM/${apiName}`;

/** Navigation with its own search box, and a menu in which “注销” means to log out. Answers where the pages go. */
export async function drawShell(session) {
  await pause('shell');
  const outlet = el('div', { class: 'outlet' });
  const items = () => [
    menuLink(say('account.settings'), '#personal'),
    is('log-out', menuItem(say('account.logOut'), mistake('log-out'))),
  ];
  document.body.replaceChildren(
    el(
      'div',
      { class: 'frame' },
      el(
        'div',
        { class: 'navigation' },
        el(
          'div',
          {},
          input({ class: 'input el-input__inner', placeholder: say('nav.search') }),
          ['AccountObj', 'ContactObj'].map((apiName) =>
            el('a', { class: 'navigationItem', href: listAddress(apiName) }, say(`nav.${apiName}`)),
          ),
          el('div', { class: 'navigationItem' }, say('nav.pool')),
          session.administrator &&
            el('a', { class: 'navigationItem', href: '/XV/UI/manage', target: '_self' }, say('nav.manage')),
        ),
        el('p', { class: 'quiet' }, say('app.practice')),
      ),
      el(
        'div',
        { class: 'outlet' },
        el(
          'div',
          { class: 'header' },
          el('strong', {}, session.company),
          is('service', el('div', { class: 'plainButton', on: { click: mistake('service') } }, say('account.service'))),
          menuButton({}, session.name, items),
        ),
        outlet,
      ),
    ),
  );
  return outlet;
}
