import { button, el, post } from '../dom.js';
import { say } from '../settings.js';

export function login() {
  return el(
    'form',
    {},
    el('h2', {}, say('登录', 'Sign in')),
    el('input', { name: 'username', 'aria-label': say('用户名', 'User name') }),
    el('input', { name: 'password', type: 'password', 'aria-label': say('密码', 'Password') }),
    button(say('登 录', 'Sign in'), async () => {
      await post('/api/log-in');
      location.reload();
    }),
  );
}
