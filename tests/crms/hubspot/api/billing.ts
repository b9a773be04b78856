import { field, json, type Reply, refuse } from '../../kit/index.ts';
import { makeInvoices } from '../invoices.ts';
import { writeNotice } from '../notice.ts';
import { type CancelReason, cancelReasons, type RetentionOffer, retentionOffers } from '../state.ts';
import { monthlyAmount, productName, seats, termOf } from '../subscription.ts';
import type { HubSpotRoute } from './route.ts';

export const billingRoutes: readonly HubSpotRoute[] = [
  {
    method: 'GET',
    path: '/api/subscription-experience/v1/paid-products',
    answer: forViewers(({ options, state }) =>
      json([
        { name: productName, seats, autoRenew: state.autoRenew, cancelledAt: state.cancelledAt, ...termOf(options) },
      ]),
    ),
  },
  {
    method: 'POST',
    path: '/api/subscription-experience/v1/auto-renew/off',
    answer: forBillingAdmins((account, { body }) => {
      const { state } = account;
      const reasons = field(body, 'reasons');
      if (!state.autoRenew) return refuse(409, 'ALREADY_OFF');
      if (field(body, 'understood') !== true) return refuse(400, 'NOT_UNDERSTOOD');
      if (!isReasons(reasons)) return refuse(400, 'REASON_MISSING');
      const now = Date.now();
      state.autoRenew = false;
      state.cancelledAt = now;
      state.cancelReasons = reasons;
      state.mails.push(writeNotice(account, new Date(now)));
      return json({ effectiveOn: account.options.renewsOn });
    }),
  },
  {
    method: 'POST',
    path: '/api/subscription-experience/v1/auto-renew/on',
    answer: forBillingAdmins(({ state }) => {
      if (state.autoRenew) return refuse(409, 'ALREADY_ON');
      state.autoRenew = true;
      state.cancelledAt = undefined;
      state.cancelReasons = [];
      return json({});
    }),
  },
  {
    method: 'POST',
    path: '/api/subscription-experience/v1/offers/:event',
    answer: forBillingAdmins(({ state }, { groups, body }) => {
      const offer = field(body, 'offer');
      if (!isOffer(offer)) return refuse(400, 'UNKNOWN_OFFER');
      if (groups.event === 'shown') state.offersShown.push(offer);
      else if (groups.event === 'accepted') state.offersAccepted.push(offer);
      else return refuse(404, 'NOT_FOUND');
      return json({});
    }),
  },
  {
    method: 'GET',
    path: '/api/transactions-experience/v1/transactions',
    answer: forViewers(({ options }) => json(makeInvoices(options))),
  },
  {
    method: 'GET',
    path: '/api/transactions-experience/v1/upcoming-payments',
    answer: forViewers(({ options, state }) =>
      json(state.autoRenew ? [{ date: options.renewsOn, amount: monthlyAmount }] : []),
    ),
  },
  {
    method: 'POST',
    path: '/api/account-deletion/v1/:portalId/delete',
    // An account with a paid subscription can be deleted only after its term, so never here.
    answer: forBillingAdmins(() => refuse(409, 'PAID_SUBSCRIPTION')),
  },
  {
    method: 'POST',
    path: '/api/mail-preferences/v1/newsletter/unsubscribe',
    answer: ({ state }) => {
      state.newsletter = false;
      return json({});
    },
  },
];

function forViewers(answer: HubSpotRoute['answer']): HubSpotRoute['answer'] {
  return (account, call) => (account.options.role === 'member' ? forbidden() : answer(account, call));
}

function forBillingAdmins(answer: HubSpotRoute['answer']): HubSpotRoute['answer'] {
  return (account, call) => (account.options.role === 'billing-admin' ? answer(account, call) : forbidden());
}

function forbidden(): Reply {
  return refuse(403, 'NO_BILLING_PERMISSION');
}

function isReasons(value: unknown): value is CancelReason[] {
  return Array.isArray(value) && value.length > 0 && value.every((reason) => cancelReasons.includes(reason));
}

function isOffer(value: unknown): value is RetentionOffer {
  return retentionOffers.some((offer) => offer === value);
}
