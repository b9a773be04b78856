import { field, json, refuse } from '../../kit/index.ts';
import type { ZohoAccount, ZohoRoute } from '../account.ts';
import { hostsCalled, hostsOf } from '../hosts.ts';
import { cancelReasons } from '../state.ts';

const hosts = hostsCalled('store');

/** What the store asks; all paths are made up, since nothing of it is known. */
export const storeRoutes: ZohoRoute[] = [
  {
    method: 'GET',
    path: '/zs/api/subscription',
    hosts,
    answer: ({ options, state }) => {
      if (options.role === 'admin') return refuse(403, 'NOT_SUPER_ADMIN');
      return json({
        status: state.subscription,
        cycleEnd: state.cycleEnd,
        mayChange: options.role === 'super-admin',
        zgid: options.zgid,
        crm: `https://${hostsOf(options.domain).crm}`,
      });
    },
  },
  {
    method: 'POST',
    path: '/zs/api/subscription/cancel',
    hosts,
    answer: (account, { body }) => {
      const reason = cancelReasons.find((one) => one === field(body, 'reason'));
      if (field(body, 'understood') !== true || !reason) return refuse(400, 'INCOMPLETE');
      return change(account, 'paid', () => {
        account.state.reason = reason;
        account.state.subscription = field(body, 'atCycleEnd') === true ? 'ending' : 'free';
      });
    },
  },
  {
    method: 'POST',
    path: '/zs/api/subscription/downgrade-now',
    hosts,
    answer: (account) =>
      change(account, 'ending', () => {
        account.state.subscription = 'free';
      }),
  },
  {
    method: 'POST',
    path: '/zs/api/subscription/resume',
    hosts,
    answer: (account) =>
      change(account, 'ending', () => {
        account.state.subscription = 'paid';
      }),
  },
  {
    method: 'POST',
    path: '/zs/api/subscription/edition',
    hosts,
    answer: (account, { body }) => {
      if (field(body, 'edition') !== 'free') return refuse(400, 'NOT_FREE');
      return change(account, 'paid', () => {
        account.state.subscription = 'free';
      });
    },
  },
];

function change(account: ZohoAccount, from: ZohoAccount['state']['subscription'], doIt: () => void) {
  const { options, state } = account;
  if (options.role !== 'super-admin') return refuse(403, 'NOT_ALLOWED');
  if (state.subscription !== from) return refuse(409, 'OTHER_STATE');
  if (options.refuses) return refuse(409, 'NOT_POSSIBLE_NOW');
  doIt();
  return json({ status: state.subscription, cycleEnd: state.cycleEnd });
}
