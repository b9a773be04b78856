import { field, json, refuse } from '../../kit/index.ts';
import type { Billing } from '../options.ts';
import type { Standing } from '../state.ts';
import type { Answer, DynamicsRoute } from './routes.ts';

/** What the last press makes of a subscription; the choice is offered with the older agreement alone. */
function outcome(billing: Billing, when: unknown): Standing | undefined {
  if (billing === 'agreement-late') return undefined;
  return billing === 'services' && when !== 'now' ? 'ending' : 'disabled';
}

/** A system administrator of the organization has no billing role. */
const forBilling =
  (answer: Answer): Answer =>
  (account, call) =>
    account.options.role === 'billing-admin' ? answer(account, call) : refuse(403, 'NO_BILLING_ROLE');

export const billingRoutes: readonly DynamicsRoute[] = [
  {
    method: 'GET',
    path: '/practice/subscriptions',
    answer: ({ options, state }) =>
      json({
        mayCancel: options.role === 'billing-admin',
        renewsOn: options.renewsOn,
        subscriptions: state.subscriptions,
      }),
  },
  {
    method: 'POST',
    path: '/practice/subscriptions/:id/cancel',
    answer: forBilling(({ options, state }, { groups, body }) => {
      const subscription = state.subscriptions.find(({ id }) => id === groups.id);
      const reason = field(body, 'reason');
      if (!subscription) return refuse(404, 'NOT_FOUND');
      if (typeof reason !== 'string' || reason === '') return refuse(400, 'REASON_MISSING');
      const standing = outcome(options.billing, field(body, 'when'));
      if (options.failing || !standing || subscription.standing !== 'active') return refuse(409, 'NOT_NOW');
      Object.assign(subscription, { standing });
      state.reason = reason;
      return json({});
    }),
  },
  {
    method: 'POST',
    path: '/practice/subscriptions/:id/recurring',
    answer: forBilling(({ options, state }, { groups, body }) => {
      const subscription = state.subscriptions.find(({ id }) => id === groups.id);
      if (!subscription) return refuse(404, 'NOT_FOUND');
      if (options.failing || subscription.standing === 'disabled') return refuse(409, 'NOT_NOW');
      subscription.standing = field(body, 'on') === false ? 'ending' : 'active';
      return json({});
    }),
  },
  {
    method: 'POST',
    path: '/practice/subscriptions/:id/reactivate',
    answer: forBilling(({ state }, { groups }) => {
      const subscription = state.subscriptions.find(({ id }) => id === groups.id);
      if (!subscription) return refuse(404, 'NOT_FOUND');
      subscription.standing = 'active';
      return json({});
    }),
  },
];
