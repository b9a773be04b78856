import { field, json, refuse } from '../../kit/index.ts';
import type { ZohoRoute } from '../account.ts';
import { hostsCalled } from '../hosts.ts';

/** Signing in and out; the paths are made up. */
export const accountsRoutes: ZohoRoute[] = [
  {
    method: 'POST',
    path: '/signin/password',
    hosts: hostsCalled('accounts'),
    open: true,
    answer: ({ state }, { body }) => {
      if (String(field(body, 'password') ?? '').length < 8) return refuse(400, 'WRONG_PASSWORD');
      state.signedIn = true;
      return json({});
    },
  },
  {
    method: 'POST',
    path: '/crm/logout',
    hosts: hostsCalled('crm'),
    answer: ({ state }) => {
      state.signedIn = false;
      return json({});
    },
  },
];
