import type { Account } from '../account.ts';
import { backupRoutes } from './backup.ts';
import { billingRoutes } from './billing.ts';
import { objectRoutes } from './objects.ts';
import { type Call, type Reply, type Route, refuse } from './route.ts';
import { sessionRoutes } from './session.ts';
import { userRoutes } from './users.ts';

const routes: readonly Route[] = [...sessionRoutes, ...objectRoutes, ...billingRoutes, ...backupRoutes, ...userRoutes];

export type ApiRequest = Omit<Call, 'groups'> & {
  method: string;
  /** The path after `/api`. */
  path: string;
  /** Whether the request carries the token that a page of another origin could not know. */
  fromOwnPage: boolean;
};

/** Answers one request of the pages; the only place where the account's state changes. */
export async function answerApi(account: Account, request: ApiRequest): Promise<Reply> {
  for (const route of routes) {
    const match = route.path.exec(request.path);
    if (!match || route.method !== request.method) continue;
    if (request.method === 'POST' && !request.fromOwnPage) return refuse(403, 'CSRF_TOKEN_MISMATCH');
    if (!route.open && !account.state.signedIn) return refuse(401, 'NOT_SIGNED_IN');
    const groups = match.groups ?? {};
    const portalId = groups.portalId ?? request.query.get('portalId');
    if (portalId && Number(portalId) !== account.options.portalId) return refuse(403, 'NO_ACCESS_TO_ACCOUNT');
    return route.answer(account, { groups, query: request.query, body: request.body });
  }
  return refuse(404, 'NOT_FOUND');
}
