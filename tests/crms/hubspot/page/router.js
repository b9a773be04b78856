import { ApiError } from './api.js';
import { el } from './dom.js';
import { say } from './language.js';
import { pause } from './pace.js';
import { routes } from './routes.js';
import { closeLayers } from './shell/layers.js';
import { renderNoAccess, renderNoPermission } from './views/messages.js';

let current = new AbortController();

/**
 * Draws the view for the address into `outlet`, now and after each change of the address. Links inside the app change it
 * without loading a page.
 */
export function startRouter(outlet, session, onNavigate) {
  const draw = () => show(outlet, session, onNavigate);
  addEventListener('popstate', draw);
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    const inNewTab = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    if (!link || inNewTab || event.defaultPrevented || link.hasAttribute('download') || link.origin !== location.origin)
      return;
    event.preventDefault();
    history.pushState(undefined, '', link.href);
    draw();
  });
  return draw();
}

async function show(outlet, session, onNavigate) {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  closeLayers();
  if (location.pathname === '/') history.replaceState(undefined, '', `/global-home/${session.portalId}`);
  onNavigate(location.pathname);
  outlet.replaceChildren(skeleton());
  await pause('content');
  const view = await render(session, signal);
  if (signal.aborted) return;
  outlet.replaceChildren(view);
  const heading = outlet.querySelector('h1')?.textContent;
  document.title = heading ? `${heading} | HubSpot` : 'HubSpot';
}

async function render(session, signal) {
  const [match, view] = findRoute();
  if (match.groups?.portalId && Number(match.groups.portalId) !== session.portalId) return renderNoAccess();
  try {
    return await view({ session, signal, groups: match.groups ?? {} });
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return renderNoPermission();
    throw error;
  }
}

function findRoute() {
  for (const [pattern, view] of routes) {
    const match = pattern.exec(location.pathname);
    if (match) return [match, view];
  }
  throw new Error('the last route fits every address');
}

function skeleton() {
  const bars = ['skeletonTitle', 'skeletonLine', 'skeletonLine', 'skeletonBlock'].map((style) =>
    el('div', { class: style }),
  );
  return el('div', { class: 'page', 'aria-busy': 'true', 'aria-label': say('app.loading') }, bars);
}
