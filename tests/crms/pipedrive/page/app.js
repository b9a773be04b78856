import { get, startRouter } from '../../kit/page/index.js';
import { routes } from './routes.js';
import { drawShell } from './shell.js';
import { drawLogin } from './views/login.js';

if (location.pathname.startsWith('/auth/login')) await drawLogin();
else {
  const { data: session } = await get('/api/v1/users/self?strict_mode=true');
  const shell = await drawShell(session);
  await startRouter({ outlet: shell.outlet, routes, context: { session, shell } });
}
