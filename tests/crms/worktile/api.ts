import { field, json, type Route, refuse } from '../kit/index.ts';
import type { WorktileOptions, WorktileState } from './index.ts';

/** The path to sign in is known from public code, the others are made up. */
export const routes: Route<WorktileOptions, WorktileState>[] = [
  {
    method: 'GET',
    path: '/api/team',
    answer: ({ options, state }) =>
      json({ owner: options.role === 'owner', refusal: options.refusal, dissolved: state.dissolved }),
  },
  {
    method: 'POST',
    path: '/api/user/signin',
    open: true,
    answer: ({ state }, { body }) => {
      if (!isPassword(body)) return refuse(400, 'WRONG_PASSWORD');
      state.signedIn = true;
      return json({});
    },
  },
  {
    method: 'POST',
    path: '/api/user/signout',
    answer: ({ state }) => {
      state.signedIn = false;
      return json({});
    },
  },
  {
    method: 'POST',
    path: '/api/team/check-password',
    answer: ({ options, state }, { body }) => {
      if (options.role !== 'owner') return refuse(403, 'NOT_OWNER');
      if (!isPassword(body)) return refuse(400, 'WRONG_PASSWORD');
      state.passwordGiven = true;
      return json({});
    },
  },
  {
    method: 'POST',
    path: '/api/team/dissolve',
    answer: ({ options, state }) => {
      if (options.role !== 'owner' || !state.passwordGiven) return refuse(403, 'NOT_ALLOWED');
      if (options.refuses) return refuse(409, 'NOT_POSSIBLE_NOW');
      state.dissolved = true;
      return json({});
    },
  },
];

function isPassword(body: unknown): boolean {
  const password = field(body, 'password');
  return typeof password === 'string' && password.length >= 8;
}
