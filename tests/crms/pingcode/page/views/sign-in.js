import { el, field, input, post, say } from '../../../kit/page/index.js';

/** Any name and any password will do: this is a place to practise. */
export function signIn() {
  const name = input();
  const password = input({ type: 'password' });
  const onSubmit = async (event) => {
    event.preventDefault();
    if (name.value === '' || password.value === '') return;
    await post('/practice/sign-in');
    location.assign(destination());
  };
  return el(
    'form',
    { class: 'signIn', on: { submit: onSubmit } },
    el('h1', {}, say('signIn.title')),
    field(say('signIn.name'), name),
    field(say('signIn.password'), password),
    el('button', { type: 'submit', class: 'primary' }, say('signIn.enter')),
    el('p', { class: 'quiet' }, say('practice')),
  );
}

/** Only pages of this team are gone back to. */
function destination() {
  const url = URL.parse(new URLSearchParams(location.search).get('back') ?? '/', location.origin);
  return url?.origin === location.origin ? url.href : '/';
}
