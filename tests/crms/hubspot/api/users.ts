import { field, json, refuse } from '../../kit/index.ts';
import type { HubSpotRoute } from './route.ts';

export const userRoutes: readonly HubSpotRoute[] = [
  {
    method: 'GET',
    path: '/api/app-users/v1/app-users/:portalId',
    answer: ({ state }) =>
      json(state.users.map(({ roleName, ...user }) => ({ ...user, primaryRoleName: roleName, roleNames: [roleName] }))),
  },
  {
    method: 'POST',
    path: '/api/app-users/v1/app-users/:portalId/:id/active',
    answer: ({ state, options }, { groups, body }) => {
      if (options.role === 'member') return refuse(403, 'NOT_SUPER_ADMIN');
      const user = state.users.find(({ id }) => id === groups.id);
      const active = field(body, 'active');
      if (!user) return refuse(404, 'NOT_FOUND');
      if (typeof active !== 'boolean') return refuse(400, 'INVALID_BODY');
      if (user === state.users[0]) return refuse(409, 'CANNOT_DEACTIVATE_YOURSELF');
      user.active = active;
      return json({});
    },
  },
];
