import { ApiError, startRouter } from '../../kit/page/index.js';
import { routes } from './routes.js';
import { renderNoAccess, renderNoPermission } from './views/messages.js';

/** Draws the view for the address into `outlet`, now and after each change of the address. */
export function startPages(outlet, session, onNavigate) {
  if (location.pathname === '/') history.replaceState(undefined, '', `/global-home/${session.portalId}`);
  return startRouter({
    outlet,
    routes: routes.map(([pattern, view]) => [pattern, ofThisAccount(view)]),
    context: { session },
    onNavigate,
    onShown() {
      const heading = outlet.querySelector('h1')?.textContent;
      document.title = heading ? `${heading} | HubSpot` : 'HubSpot';
    },
    onError(error) {
      if (error instanceof ApiError && error.status === 403) return renderNoPermission();
      throw error;
    },
  });
}

function ofThisAccount(view) {
  return (asked) => {
    const { portalId } = asked.groups;
    return portalId && Number(portalId) !== asked.session.portalId ? renderNoAccess() : view(asked);
  };
}
