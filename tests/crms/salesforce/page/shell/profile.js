import { is, menuButton, menuItem, mistake, post, say } from '../../../kit/page/index.js';

/** The picture of the person. In Chinese “注销” logs out, and elsewhere closes an account for good. */
export function profile() {
  async function logOut() {
    const { login } = await post('/services/practice/logout');
    location.assign(login);
  }
  const items = () => [
    is('settings', menuItem(say('shell.settings'), mistake('settings'))),
    is('log-out', menuItem(say('shell.logOut'), logOut)),
  ];
  return is('profile', menuButton({ class: 'iconOnly', 'aria-label': say('shell.profile') }, '☺', items));
}
