import type { Condition, Words } from '../schema.ts';

// Pipedrive has no Chinese interface in any source; a browser or a person may still translate it.

export const cancelMySubscription: Words = {
  en: ['Cancel my subscription', 'Cancel my subscriptions', 'Cancel subscription'],
  'zh-CN': ['取消我的订阅', '取消订阅'],
};

export const lastButton: Words = {
  en: ['Cancel my plan', 'Cancel my account'],
  'zh-CN': ['取消我的套餐', '取消我的账户', '取消我的帐户'],
};

/** The wording of the yellow banner is in no source; these are the usual ones. */
const isCancelled: Words = {
  en: [
    ...['has been cancelled', 'has been canceled', 'is cancelled', 'is canceled', 'subscription cancelled'],
    ...['subscription canceled', 'plan cancelled', 'plan canceled', 'will be closed', 'will close on'],
    ...['will not renew', "won't renew", 'access until', 'your account is closed'],
  ],
  'zh-CN': ['已取消', '将于', '不会续订', '不再续订', '账户将关闭', '账户已关闭'],
};

export const billing: Condition = { type: 'path', path: '^/settings/subscription(/|$)' };

/** The words alone also stand in front of the last button; so no way to cancel may be left on the page. */
export const cancelled: Condition = {
  type: 'all',
  of: [
    billing,
    { type: 'not', of: { type: 'path', path: '/churn-shield' } },
    { type: 'not', of: { type: 'control', name: cancelMySubscription } },
    { type: 'not', of: { type: 'control', name: lastButton } },
    { type: 'text', text: isCancelled },
  ],
};
