import * as z from 'zod';
import type { OwnOptions } from './options.ts';
import type { Customer, OwnState } from './state.ts';

interface Reply {
  status: number;
  value: unknown;
}

const said = z.object({
  reason: z.string().max(500).default(''),
  id: z.number().optional(),
  what: z.string().optional(),
});

/** The only place where something happens. */
export function answerApi(url: URL, body: unknown, options: OwnOptions, state: OwnState): Reply {
  const { reason, id, what = '' } = said.parse(body ?? {});
  const customer = state.customers.find((one) => one.id === (id ?? Number(url.searchParams.get('id'))));
  switch (url.pathname) {
    case '/api/me':
      return { status: 200, value: { signedIn: state.signedIn, cancelled: state.cancelled } };
    case '/api/log-out':
      state.signedIn = false;
      return done;
    case '/api/log-in':
      state.signedIn = true;
      return done;
    case '/api/customers':
      return { status: 200, value: search(state.customers, url.searchParams.get('q') ?? '') };
    case '/api/customer':
      return customer ? { status: 200, value: customer } : missing;
    case '/api/terminate':
      if (!customer || reason === '') return missing;
      customer.status = 'waiting';
      customer.history.push({ at: '2026-11-21 10:00', who: '练习员工1', reason });
      return done;
    case '/api/approve':
      if (customer) customer.status = 'ended';
      return done;
    case '/api/cancel':
      if (options.refuses) return { status: 409, value: { refused: true } };
      state.cancelled = true;
      state.cancelReasons.push(reason);
      return done;
    case '/api/users':
      return { status: 200, value: state.users };
    case '/api/deactivate':
      for (const user of state.users) if (user.id === id) user.active = false;
      return done;
    case '/api/mistake':
      state.mistakes.push(what);
      return done;
    default:
      return missing;
  }
}

const done: Reply = { status: 200, value: {} };
const missing: Reply = { status: 404, value: {} };

function search(customers: Customer[], words: string): Customer[] {
  return customers.filter(({ name, phone, id }) => `${name} ${phone} ${id}`.includes(words.trim()));
}
