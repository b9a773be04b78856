import { el, say } from '../../../kit/page/index.js';
import { post } from '../api.js';
import { text } from '../dom.js';
import { icon } from '../icons.js';

const errorKeys = { INVALID_USERNAME: 'login.invalidUsername', INVALID_PASSWORD: 'login.invalidPassword' };

/** Draws the login page; after it the person is where they wanted to go, or at home. */
export function drawLogin() {
  document.title = say('login.title');
  const problem = el('div', { role: 'alert' });
  const email = input('username', 'email', 'username');
  const password = input('password', 'password', 'current-password');
  const submit = el('button', { id: 'loginBtn', type: 'submit', class: 'primary wide' }, text('login.submit'));
  const onSubmit = async (event) => {
    event.preventDefault();
    submit.disabled = true;
    try {
      await post('/login/v1/login', { email: email.value, password: password.value });
      location.assign(destination());
    } catch (error) {
      submit.disabled = false;
      const words = text(errorKeys[error.code] ?? 'login.failed');
      problem.replaceChildren(el('div', { class: 'danger notice', 'data-error-type': error.code }, words));
    }
  };
  const form = el(
    'form',
    { id: 'hs-login', novalidate: true, on: { submit: onSubmit } },
    problem,
    field('username', 'login.email', email),
    field('password', 'login.password', password),
    submit,
    el('div', { class: 'or' }, text('login.or')),
    otherWay('google-sign-in', 'login.google'),
    otherWay('microsoft-sign-in', 'login.microsoft'),
  );
  document.body.replaceChildren(
    el(
      'main',
      { class: 'login' },
      el('div', { class: 'loginCard' }, icon('mark', 40), el('h1', {}, text('login.title')), form),
      el('p', { class: 'quiet' }, text('login.practice')),
    ),
  );
}

function input(id, type, autocomplete) {
  return el('input', { id, type, autocomplete, class: 'input' });
}

function field(id, key, control) {
  return el('div', { class: 'field' }, el('label', { for: id }, text(key)), control);
}

function otherWay(id, key) {
  return el('button', { type: 'button', class: 'secondary wide', 'data-test-id': id }, text(key));
}

/** Only a path of this origin is followed. */
function destination() {
  const wanted = new URLSearchParams(location.search).get('loginRedirectUrl') ?? '/';
  const url = new URL(wanted, location.origin);
  return url.origin === location.origin ? url.href : '/';
}
