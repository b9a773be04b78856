import { button, el, frame, get, linkTabs, post, say, startRouter } from '../../page/index.js';

const routes = [
  [/^\/login/, login],
  [/^/, subscription],
];

async function subscription() {
  await get('/api/me');
  return el(
    'div',
    { class: 'page' },
    linkTabs([{ label: say('app.subscription'), href: '/subscription' }], '/subscription', 'Sample'),
    el('p', {}, say('app.accountId')),
    frame('https://pay.practice-sample.example/plan', say('app.subscription')),
  );
}

function login() {
  const enter = async () => {
    await post('/api/sign-in');
    location.assign('/subscription');
  };
  return el('main', { class: 'page' }, button('app.signIn', 'primary', enter));
}

const outlet = el('main', { class: 'outlet' });
document.body.append(outlet);
await startRouter({ outlet, routes });
