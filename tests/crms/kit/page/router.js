import { closeLayers } from './layers.js';
import { pause } from './pace.js';
import { skeleton } from './skeleton.js';

let current = new AbortController();

/**
 * Draws the view for the address into `outlet`, now and after each change of the address, which loads no page. Links of
 * this origin are followed inside the app. Answers `go(path)`.
 *
 * @param routes `[pattern, view]`, the first that fits wins, so the last fits all. `view({ groups, signal, go, ...context })` answers a node.
 * @param by `path` (`/settings/users`) or `hash` (`#/settings/users`)
 * @param onNavigate told the path at each change
 * @param onShown called when the view stands there
 * @param onError makes the node that is shown when a view fails; what it doesn't know it throws again
 */
export async function startRouter({
  outlet,
  routes,
  by = 'path',
  context = {},
  onNavigate = () => {},
  onShown = () => {},
  onError = fail,
}) {
  const here = () => (by === 'hash' ? location.hash.slice(1) || '/' : location.pathname);
  const addressOf = (path) => (by === 'hash' ? `#${path}` : path);

  async function draw() {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    closeLayers();
    onNavigate(here());
    outlet.replaceChildren(skeleton());
    await pause('content');
    const view = await render(signal);
    if (signal.aborted) return;
    outlet.replaceChildren(view);
    onShown();
  }

  async function render(signal) {
    const [match, view] = find(routes, here());
    try {
      return await view({ ...context, signal, go, groups: match.groups ?? {} });
    } catch (error) {
      return onError(error);
    }
  }

  function go(path) {
    history.pushState(undefined, '', addressOf(path));
    return draw();
  }

  addEventListener('popstate', draw);
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    if (!link || elsewhere || event.defaultPrevented || link.hasAttribute('download') || link.target) return;
    if (link.origin !== location.origin) return;
    event.preventDefault();
    if (link.href !== location.href) history.pushState(undefined, '', link.href);
    draw();
  });
  await draw();
  return go;
}

function find(routes, path) {
  for (const [pattern, view] of routes) {
    const match = pattern.exec(path);
    if (match) return [match, view];
  }
  throw new Error(`no route for ${path}`);
}

function fail(error) {
  throw error;
}
