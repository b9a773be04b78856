import { ApiError, banner, el, field, input, post, say } from '../../../kit/page/index.js';

/** Name first, then the password; both pages have the same button. */
export function signIn() {
  const box = el('form', { class: 'signInBox', on: { submit: (event) => event.preventDefault() } });
  const next = (words, onPress) =>
    el('button', { id: 'nextbtn', type: 'button', class: 'primary', on: { click: onPress } }, say(words));
  const title = () => el('h1', {}, say('signIn.title'));

  function name() {
    const login = input({ id: 'login_id', autocomplete: 'username' });
    box.replaceChildren(title(), field(say('signIn.name'), login), next('signIn.next', password));
  }

  function password() {
    const secret = input({ id: 'password', type: 'password' });
    const message = el('div', {});
    const enter = async () => {
      try {
        await post('/signin/password', { password: secret.value });
        location.assign(serviceUrl());
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        message.replaceChildren(banner('danger', say('signIn.wrong')));
      }
    };
    box.replaceChildren(title(), field(say('signIn.password'), secret), message, next('signIn.enter', enter));
  }

  name();
  return box;
}

/** Where the person came from; else the CRM. */
function serviceUrl() {
  const asked = new URL(location.href).searchParams.get('serviceurl');
  return asked || `https://${location.hostname.replace('accounts.', 'crm.')}/`;
}
