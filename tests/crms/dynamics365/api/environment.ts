import { field, json, refuse } from '../../kit/index.ts';
import { companyName, environmentId, organizationId } from '../options.ts';
import type { DynamicsRoute } from './routes.ts';

export const environmentRoutes: readonly DynamicsRoute[] = [
  {
    method: 'GET',
    path: '/practice/me',
    answer: ({ options: { language } }) => json({ company: companyName(language), organizationId, environmentId }),
  },
  {
    method: 'GET',
    path: '/practice/environment',
    answer: ({ options: { language }, state }) =>
      json({ name: companyName(language), deleted: state.environmentDeleted }),
  },
  {
    method: 'POST',
    path: '/practice/environment/delete',
    answer: ({ options: { language }, state }, { body }) => {
      if (field(body, 'typed') !== companyName(language)) return refuse(400, 'NOT_TYPED');
      state.environmentDeleted = true;
      return json({});
    },
  },
];
