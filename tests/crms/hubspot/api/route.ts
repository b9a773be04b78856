import { type Route, refuse } from '../../kit/index.ts';
import type { CrmData } from '../data.ts';
import { type HubSpotOptions, hostOfHublet } from '../options.ts';
import type { HubSpotState } from '../state.ts';

/** A group called `portalId` must be this account's, else the answer is 403. */
export type HubSpotRoute = Route<HubSpotOptions, HubSpotState, CrmData>;

/** The cookie whose value a page of another origin could not know; the pages send it in a header. */
export const csrfCookie = 'hubspotapi-csrf';
const csrfHeader = 'x-hubspot-csrf-hubspotapi';

/** A route as HubSpot answers it: at the account's own hublet, for this account's id, and changes only from its own pages. */
export function guarded(route: HubSpotRoute): HubSpotRoute {
  return {
    ...route,
    answer(account, call) {
      const { hublet, portalId } = account.options;
      // The facts do not say what another hublet answers for this account.
      if (call.host !== hostOfHublet(hublet)) return refuse(404, 'NOT_FOUND');
      const csrf = call.cookies.get(csrfCookie);
      if (route.method === 'POST' && (csrf === undefined || call.headers[csrfHeader] !== csrf))
        return refuse(403, 'CSRF_TOKEN_MISMATCH');
      const asked = call.groups.portalId ?? call.query.get('portalId');
      if (asked && Number(asked) !== portalId) return refuse(403, 'NO_ACCESS_TO_ACCOUNT');
      return route.answer(account, call);
    },
  };
}
