import { pause } from '../../kit/page/index.js';
import { get } from './api.js';
import { startPages } from './router.js';
import { drawShell } from './shell/shell.js';
import { drawLogin } from './views/login.js';

if (location.pathname.startsWith('/login')) {
  await openLogin();
} else {
  const session = await get('/session/v1/me');
  await pause('shell');
  const { outlet, markPlace } = drawShell(session);
  await startPages(outlet, session, markPlace);
}

/** Whoever is signed in already has no business on the login page. */
async function openLogin() {
  await pause('shell');
  const { signedIn } = await get('/login/v1/status');
  if (signedIn) location.replace('/');
  else drawLogin();
}
