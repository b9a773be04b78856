import { ApiError, get, pause, settings, startRouter } from '../../kit/page/index.js';
import { routes } from './routes.js';
import { drawShell } from './shell/lightning.js';
import { noAccess } from './views/no-access.js';

const loading = document.createElement('div');
loading.className = 'auraLoadingBox oneLoadingBox';
loading.id = 'auraLoadingBox';
document.body.append(loading);

const session = await get('/services/practice/me');
await pause('shell');
loading.remove();
const { outlet, showApp } = drawShell(session, location.hostname === settings.hosts.setup);

await startRouter({
  outlet,
  routes,
  context: { session },
  onNavigate: showApp,
  onError(error) {
    if (error instanceof ApiError && error.status === 403) return noAccess();
    throw error;
  },
});
