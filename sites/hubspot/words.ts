import type { Condition, Words } from '../schema.ts';

/** No Chinese interface text of HubSpot was seen in any source; the Chinese words here are translations and stay unverified. */
const ending = ['Cancel', 'Turn off', 'Disable', 'Stop', 'Terminate'];
const endingInChinese = ['取消', '关闭', '停用', '停止', '终止', '解除'];
const renewals = ['auto-renewal', 'auto-renew', 'auto renewal', 'auto renew', 'automatic renewal', 'renewal'];
const renewalsInChinese = ['自动续订', '自动续费', '自动续期', '续订', '续费'];

/** Every verb with every noun: the vendor has changed both. */
export const turnOffRenewal: Words = {
  en: ending.flatMap((verb) => renewals.map((noun) => `${verb} ${noun}`)),
  'zh-CN': endingInChinese.flatMap((verb) => renewalsInChinese.map((noun) => verb + noun)),
};

export const lastButton: Words = {
  en: [
    ...ending.flatMap((verb) => renewals.flatMap((noun) => [`${verb} my ${noun}`, `${verb} ${noun}`])),
    'Confirm cancellation',
  ],
  'zh-CN': [
    ...endingInChinese.flatMap((verb) => renewalsInChinese.flatMap((noun) => [`${verb}我的${noun}`, verb + noun])),
    ...['确认取消续订', '确认取消', '确认关闭自动续订'],
  ],
};

/** What is pressed on the page of backups, which has no address that is known. */
export const createBackup: Words = {
  en: ['Create backup', 'Create a backup', 'Create new backup', 'New backup', 'Generate backup'],
  'zh-CN': ['创建备份', '新建备份', '建立备份', '生成备份', '创建新备份'],
};

const noLongerRenews: Words = {
  en: [
    ...['will not renew', "won't renew", 'does not renew', "doesn't renew", 'no longer renews', 'not renewing'],
    ...['will not auto-renew', "won't auto-renew", 'auto-renew is off', 'auto-renewal is off', 'auto-renew: off'],
    ...['auto-renew is turned off', 'auto-renewal is turned off', 'auto-renew has been turned off'],
    ...['auto-renewal is cancelled', 'auto-renewal is canceled', 'auto-renewal cancelled', 'auto-renewal canceled'],
    ...['renewal has been cancelled', 'renewal has been canceled', 'renewal was cancelled', 'renewal was canceled'],
    ...['auto-renewal: off', 'auto-renewal off', 'auto-renew off', 'renewal is off', 'renewal is turned off'],
    ...['subscription is cancelled', 'subscription is canceled', 'subscription has been cancelled'],
    ...['subscription has been canceled', 'subscription was cancelled', 'subscription was canceled'],
  ],
  'zh-CN': [
    ...['不会续订', '不会自动续订', '不再续订', '不再自动续订', '不会续费', '不会自动续费', '不再续费'],
    ...['自动续订已关闭', '自动续订已取消', '已关闭自动续订', '已取消自动续订', '自动续订：关', '自动续费已关闭'],
    ...[
      '自动续订：已关闭',
      '自动续订：已取消',
      '自动续费已取消',
      '续订已取消',
      '续订已关闭',
      '已取消续订',
      '订阅已取消',
    ],
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
