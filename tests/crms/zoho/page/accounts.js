import { el, startRouter } from '../../kit/page/index.js';
import { home } from './accounts/home.js';
import { signIn } from './accounts/sign-in.js';

const outlet = el('main', {});
document.body.append(outlet);
await startRouter({
  outlet,
  routes: [
    [/^\/signin/, signIn],
    [/^/, home],
  ],
});
