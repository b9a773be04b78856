import { ApiError, banner, el, get, say, startRouter } from '../../kit/page/index.js';
import { editions } from './store/editions.js';
import { history } from './store/history.js';
import { services } from './store/services.js';
import { subscription } from './store/subscription.js';

const routes = [
  [/^\/zstore/, services],
  // The history's address and that of the editions are not known.
  [/^\/zs\/subscriptions\/.*\/history/, history],
  [/^\/zs\/subscriptions\/.*\/editions/, editions],
  [/^\/zs\/subscriptions\//, subscription],
  [/^/, services],
];

// The old address leads to the new one, by its hash.
const old = /^#subscription\?serviceId=(\d+)&customId=(\d+)/.exec(location.hash);
if (old) window.history.replaceState(undefined, '', `/zs/subscriptions/service/${old[1]}/custom-id/${old[2]}`);

const outlet = el('main', { class: 'outlet' });
document.body.append(outlet);
await startRouter({ outlet, routes, context: { ask: () => get('/zs/api/subscription') }, onError: refusal });

function refusal(error) {
  if (!(error instanceof ApiError) || error.status !== 403) throw error;
  return el('div', { class: 'page' }, banner('warn', say('store.noAccess')));
}
