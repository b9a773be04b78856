import { button, el, post, say } from '../../../kit/page/index.js';

/** Back to where the person wanted to go, as far as that is a page of this system. */
export function login() {
  const back = URL.parse(new URLSearchParams(location.search).get('back') ?? '', location.origin);
  const enter = async () => {
    await post('/api/log-in');
    location.assign(back?.origin === location.origin ? back.href : '/');
  };
  return el(
    'form',
    { class: 'main' },
    el('h2', {}, say('login.title')),
    el('input', { name: 'username', 'aria-label': say('login.user') }),
    el('input', { name: 'password', type: 'password', 'aria-label': say('login.password') }),
    button('login.enter', 'press', enter),
  );
}
