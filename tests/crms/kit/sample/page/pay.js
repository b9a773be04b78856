import { get, startRouter } from '../../page/index.js';
import { openCancel } from './views/cancel.js';
import { plan } from './views/plan.js';

const session = await get('/api/me');
await startRouter({ outlet: document.body, routes: [[/^/, plan]], context: { session, openCancel } });
