import { json } from '../../kit/index.ts';
import type { DynamicsRoute } from './routes.ts';

export const sessionRoutes: readonly DynamicsRoute[] = [
  {
    method: 'POST',
    path: '/practice/sign-in',
    open: true,
    answer: ({ state }) => {
      state.signedIn = true;
      return json({});
    },
  },
  {
    method: 'POST',
    path: '/practice/sign-out',
    open: true,
    answer: ({ state }) => {
      state.signedIn = false;
      return json({});
    },
  },
];
