import { el, field, input, pause, post, say } from '../../../kit/page/index.js';

/** Ids and classes are the vendor's. */
export async function drawLogin() {
  await pause('shell');
  const form = el(
    'form',
    { class: 'loginCard', on: { submit: logIn } },
    el('h1', {}, say('login.title')),
    field(say('login.email'), input({ id: 'login', type: 'email' })),
    field(say('login.password'), input({ id: 'password', type: 'password' })),
    el('button', { type: 'submit', class: 'submit-button puco-button primary' }, say('login.submit')),
    el('p', { class: 'quiet' }, say('app.practice')),
  );
  document.body.replaceChildren(form);
}

async function logIn(event) {
  event.preventDefault();
  await post('/auth/login');
  location.assign(new URLSearchParams(location.search).get('return_url') || '/pipeline/1/user/everyone');
}
