import type { Condition, Words } from '../schema.ts';

/** No Chinese interface text of HubSpot was seen in any source; the Chinese words here are translations and stay unverified. */
export const turnOffRenewal: Words = {
  en: ['Cancel auto-renewal', 'Turn off auto-renew', 'Turn off auto-renewal', 'Cancel auto-renew'],
  'zh-CN': ['取消自动续订', '关闭自动续订', '取消自动续费', '关闭自动续费', '停用自动续订'],
};

const noLongerRenews: Words = {
  en: [
    ...['will not renew', "won't renew", 'does not renew', "doesn't renew", 'no longer renews', 'not renewing'],
    ...['will not auto-renew', "won't auto-renew", 'auto-renew is off', 'auto-renewal is off', 'auto-renew: off'],
    ...['auto-renew is turned off', 'auto-renewal is turned off', 'auto-renew has been turned off'],
    ...['auto-renewal is cancelled', 'auto-renewal is canceled', 'auto-renewal cancelled', 'auto-renewal canceled'],
    ...['renewal has been cancelled', 'renewal has been canceled', 'renewal was cancelled', 'renewal was canceled'],
  ],
  'zh-CN': [
    ...['不会续订', '不会自动续订', '不再续订', '不再自动续订', '不会续费', '不会自动续费', '不再续费'],
    ...['自动续订已关闭', '自动续订已取消', '已关闭自动续订', '已取消自动续订', '自动续订：关', '自动续费已关闭'],
  ],
};

export const billing: Condition = { type: 'path', path: '^/account-and-billing/' };

/** The words alone also stand in the warning before the last button; so no way to cancel may be left on the page. */
export const cancelled: Condition = {
  type: 'all',
  // The control first: where it is seen, the text of the page need not be read.
  of: [billing, { type: 'not', of: { type: 'control', name: turnOffRenewal } }, { type: 'text', text: noLongerRenews }],
};

/** The button is there and cannot be pressed: a backup is being made, or was made too short a time ago. */
export const backupBegun: Condition = {
  type: 'all',
  of: [
    { type: 'place', place: 'export' },
    { type: 'not', of: { type: 'target', target: 'createBackup' } },
  ],
};
