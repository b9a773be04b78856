import { checkbox, el, field, input, link, pause, post, say } from '../../kit/page/index.js';

/** Where people sign in, under the customer’s own name or Salesforce’s. The ids are Salesforce’s. */
await pause('shell');
const username = input({ id: 'username', name: 'username', autocomplete: 'username' });
const password = input({ id: 'password', name: 'pw', type: 'password', autocomplete: 'current-password' });
const form = el(
  'form',
  { id: 'login_form', class: 'loginBox stack', on: { submit: logIn } },
  field(say('login.username'), username),
  field(say('login.password'), password),
  el('input', { type: 'submit', id: 'Login', name: 'Login', class: 'primary wide', value: say('login.submit') }),
  checkbox(say('login.remember')).row,
  link('login.forgot', '/secur/forgotpassword.jsp'),
  el('p', { class: 'quiet' }, say('login.practice')),
);
document.body.append(form);

async function logIn(event) {
  event.preventDefault();
  const { home } = await post('/services/practice/login', { username: username.value, password: password.value });
  const asked = new URLSearchParams(location.search).get('startURL');
  location.assign(asked ?? home);
}
