import * as z from 'zod';
import { type Account, type Call, json, type Reply, type Route, refuse } from '../kit/index.ts';
import type { OwnOptions } from './options.ts';
import type { Customer, OwnState } from './state.ts';

type Own = Account<OwnOptions, OwnState>;

const asked = z.object({ reason: z.string().trim().min(1).max(500), from: z.string().max(20).default('') });

/** The only place where something happens. */
export const routes: readonly Route<OwnOptions, OwnState>[] = [
  { method: 'GET', path: '/api/me', answer: ({ state }) => json({ cancelled: state.cancelled }) },
  { method: 'POST', path: '/api/log-out', answer: ({ state }) => signed(state, false) },
  { method: 'POST', path: '/api/log-in', open: true, answer: ({ state }) => signed(state, true) },
  {
    method: 'GET',
    path: '/api/customers',
    answer: ({ state }, { query }) => json(search(state.customers, query.get('q') ?? '')),
  },
  { method: 'GET', path: '/api/customers/:id', answer: (own, call) => withCustomer(own, call, (found) => json(found)) },
  { method: 'POST', path: '/api/customers/:id/terminate', answer: (own, call) => withCustomer(own, call, terminate) },
  {
    method: 'POST',
    path: '/api/customers/:id/approve',
    answer: (own, call) =>
      withCustomer(own, call, (found) => {
        found.status = 'ended';
        return json({});
      }),
  },
  {
    method: 'POST',
    path: '/api/cancel',
    answer: ({ options, state }, { body }) => {
      const given = asked.safeParse(body);
      if (options.refuses) return refuse(409, 'REFUSED');
      state.cancelled = true;
      state.cancelReasons.push(given.data?.reason ?? '');
      return json({});
    },
  },
  { method: 'GET', path: '/api/users', answer: ({ state }) => json(state.users) },
  {
    method: 'POST',
    path: '/api/users/:id/deactivate',
    answer: ({ state }, { groups }) => {
      for (const user of state.users) if (String(user.id) === groups.id) user.active = false;
      return json({});
    },
  },
];

function signed(state: OwnState, signedIn: boolean): Reply {
  state.signedIn = signedIn;
  return json({});
}

function withCustomer({ state }: Own, call: Call, answer: (customer: Customer, call: Call) => Reply): Reply {
  const found = state.customers.find(({ id }) => String(id) === call.groups.id);
  return found ? answer(found, call) : refuse(404, 'NO_CUSTOMER');
}

function terminate(customer: Customer, { body }: Call): Reply {
  const given = asked.safeParse(body);
  if (!given.success) return refuse(400, 'INVALID_BODY');
  if (customer.owes) return refuse(409, 'OPEN_FEES');
  if (customer.status !== 'active') return refuse(409, 'NOT_ACTIVE');
  customer.status = 'waiting';
  customer.history.push({ at: '2026-11-21 10:00', who: '练习员工1', ...given.data });
  return json({});
}

/** As many as its first page has. */
const mostFound = 20;

function search(customers: Customer[], words: string): Customer[] {
  return customers.filter(({ name, phone, id }) => `${name} ${phone} ${id}`.includes(words.trim())).slice(0, mostFound);
}
