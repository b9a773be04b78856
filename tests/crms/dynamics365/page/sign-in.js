import { el, input, pause, post, say, settings } from '../../kit/page/index.js';

/** Everything of Microsoft's signs in here. Any address and any password will do: this is a place to practise. */
await pause('shell');
document.body.append(
  page(input({ type: 'email', name: 'username', 'aria-label': say('signIn.mail') }), 'signIn.next', () => {
    const password = input({ type: 'password', 'aria-label': say('signIn.password') });
    document.body.replaceChildren(page(password, 'signIn.enter', enter));
  }),
);

function page(control, key, onPress) {
  const onSubmit = (event) => {
    event.preventDefault();
    if (control.value !== '') onPress();
  };
  return el(
    'form',
    { class: 'signIn', on: { submit: onSubmit } },
    el('h1', {}, say('signIn.title')),
    control,
    el('button', { type: 'submit', id: 'idSIButton9', class: 'primary' }, say(key)),
    el('p', { class: 'quiet' }, say('practice')),
  );
}

async function enter() {
  await post('/practice/sign-in');
  location.assign(destination());
}

/** Only the practice's own hosts are gone back to. */
function destination() {
  const home = `https://${settings.hosts.organization}/`;
  const url = URL.parse(new URLSearchParams(location.search).get('back') ?? home);
  return url && Object.values(settings.hosts).includes(url.host) ? url.href : home;
}
