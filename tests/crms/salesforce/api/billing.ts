import { field, json, refuse } from '../../kit/index.ts';
import { base, forBilling, type Org, type SalesforceRoute } from './route.ts';

const reasons = ['price', 'missing', 'switching', 'closing', 'other'];

function contractOf({ options, state }: Org) {
  const { edition, endsOn } = options;
  return { number: '00012345', edition, endsOn, renews: state.renews, cancelledAt: state.cancelledAt };
}

function endRenewal({ state }: Org): void {
  state.renews = false;
  state.cancelledAt = Date.now();
}

export const billingRoutes: readonly SalesforceRoute[] = [
  { method: 'GET', path: `${base}/contract`, answer: forBilling((org) => json(contractOf(org))) },
  {
    method: 'POST',
    path: `${base}/renewal/:decision`,
    answer: forBilling((org, { groups, body }) => {
      const { options, state } = org;
      if (options.edition !== 'enterprise') return refuse(404, 'NO_CONTRACT');
      if (field(body, 'authorized') !== true) return refuse(400, 'NOT_AUTHORIZED');
      if (!state.renews) return refuse(409, 'ALREADY_DECIDED');
      if (groups.decision === 'decline') {
        if (options.fails) return refuse(409, 'TRY_AGAIN');
        endRenewal(org);
      } else if (groups.decision === 'confirm') state.renewedByMistake = true;
      else if (groups.decision === 'change') state.changesRequested = true;
      else return refuse(404, 'NO_SUCH_DECISION');
      return json(contractOf(org));
    }),
  },
  {
    method: 'POST',
    path: `${base}/subscription/cancel`,
    answer: forBilling((org, { body }) => {
      const { options, state } = org;
      const reason = field(body, 'reason');
      if (options.edition !== 'starter') return refuse(404, 'NO_SUBSCRIPTION');
      if (typeof reason !== 'string' || !reasons.includes(reason)) return refuse(400, 'REASON_MISSING');
      if (!state.renews) return refuse(409, 'ALREADY_CANCELLED');
      if (options.fails) return refuse(409, 'TRY_AGAIN');
      endRenewal(org);
      state.reason = reason;
      return json(contractOf(org));
    }),
  },
];
