import { field, json, refuse } from '../../kit/index.ts';
import { countsOf } from '../account.ts';
import type { HubSpotRoute } from './route.ts';

/** Any mail address will do with any password of at least this many characters: this is a place to practise. */
const shortestPassword = 8;

export const sessionRoutes: readonly HubSpotRoute[] = [
  {
    method: 'POST',
    path: '/api/login/v1/login',
    open: true,
    answer: ({ state }, { body }) => {
      const password = field(body, 'password');
      if (!field(body, 'email')) return refuse(400, 'INVALID_USERNAME');
      if (typeof password !== 'string' || password.length < shortestPassword) return refuse(400, 'INVALID_PASSWORD');
      state.signedIn = true;
      return json({});
    },
  },
  {
    method: 'POST',
    path: '/api/login/v1/logout',
    answer: ({ state }) => {
      state.signedIn = false;
      return json({});
    },
  },
  {
    method: 'GET',
    path: '/api/login/v1/status',
    open: true,
    answer: ({ state }) => json({ signedIn: state.signedIn }),
  },
  {
    method: 'GET',
    path: '/api/session/v1/me',
    answer: ({ options, state, data }) =>
      json({
        portalId: options.portalId,
        accountName: options.accountName,
        user: state.users[0],
        mayModifyBilling: options.role === 'billing-admin',
        mayViewBilling: options.role !== 'member',
        superAdmin: options.role !== 'member',
        counts: countsOf(data),
      }),
  },
];
