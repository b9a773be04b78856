import { ApiError, banner, button, el, field, input, post, say } from '../../../kit/page/index.js';

export function signIn() {
  const name = input({ autocomplete: 'username' });
  const password = input({ type: 'password' });
  const message = el('div', {});
  const enter = async () => {
    try {
      await post('/api/user/signin', { name: name.value, password: password.value });
      location.assign(new URL(location.href).searchParams.get('return_to') || '/');
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      message.replaceChildren(banner('danger', say('dissolve.wrong')));
    }
  };
  return el(
    'form',
    { class: 'signInBox', on: { submit: (event) => event.preventDefault() } },
    el('h1', {}, say('signIn.title')),
    field(say('signIn.name'), name),
    field(say('signIn.password'), password),
    message,
    button('signIn.enter', 'primary', enter),
  );
}
