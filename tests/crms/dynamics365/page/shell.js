import { el, is, menuButton, menuLink, post, say, settings } from '../../kit/page/index.js';

/**
 * What stands around every page: a bar, a navigation of links, and the place for the page.
 *
 * @param me id of the button with the person's initials, and of the link to sign out by: known from public code
 */
export function drawShell(title, links, me) {
  const outlet = el('main', { class: 'outlet' });
  const entries = links.map(([key, href, attributes = {}]) =>
    el('a', { class: 'navigationItem', href, ...attributes }, say(key)),
  );
  const nav = el('nav', { class: 'navigation' }, el('div', {}, entries), el('p', { class: 'quiet' }, say('practice')));
  document.body.replaceChildren(
    el('header', { class: 'bar', 'data-id': 'topBar' }, title, el('span', { class: 'grow' }), personMenu(me)),
    el('div', { class: 'frame' }, nav, outlet),
  );
  return outlet;
}

function personMenu({ trigger, signOut }) {
  const leave = async (event) => {
    event.preventDefault();
    await post('/practice/sign-out');
    location.assign(settings.signIn + encodeURIComponent(location.href));
  };
  const items = () => [is('sign-out', menuLink(say('me.signOut'), '#', { id: signOut, on: { click: leave } }))];
  return menuButton({ id: trigger, class: 'initials', 'aria-label': say('me.account') }, say('me.initials'), items);
}

/** Of the organization's app. */
export const inApp = { trigger: 'mectrl_main_trigger', signOut: 'mectrl_body_signOut' };
/** Of the admin centers. */
export const inAdmin = { trigger: 'meInitialsButton', signOut: 'meControlSignoutLink' };
