import { begins, named } from '../../named.ts';
import type { SiteInput, Words } from '../../schema.ts';
import { confirmRenewal, dontRenew, manageRenewal, renew, requestChanges } from '../words/controls.ts';

const authorised: Words = {
  en: [
    ...['I am authorized', 'I am authorised', 'I’m authorized', 'I’m authorised', 'I am an authorized'],
    ...['I am an authorised', 'I am legally authorized', 'I certify', 'I confirm', 'I acknowledge', 'I attest'],
    ...[
      'I declare',
      'I have the authority',
      'I have authority',
      'I represent',
      'By checking this box',
      'Yes, I am auth',
    ],
    ...['Yes, I’m auth'],
  ],
  'zh-CN': [
    ...[
      '我有权',
      '我有权限',
      '本人有权',
      '我已获授权',
      '我已获得授权',
      '我已被授权',
      '我被授权',
      '我获授权',
      '我是获授权',
    ],
    ...['本人已获授权', '本人已获得授权', '本人获授权', '我确认', '本人确认', '我声明', '本人声明', '我承诺', '勾选此'],
    ...['是的，我有权', '我经授权', '本人经授权'],
  ],
};

/** Renewal by contract: Your Account › the contract › Manage Renewal. */
export const renewalTargets: SiteInput['targets'] = {
  manageRenewal: {
    label: { en: 'Manage Renewal', 'zh-CN': '管理续约（Manage Renewal）' },
    alternatives: [
      ...named(manageRenewal, 'button', 'link', 'menuitem'),
      // The app’s own menu has links of nearly this name; a button is the contract’s.
      ...named({ en: ['Manage Renewals'], 'zh-CN': ['续约管理', '续订管理'] }, 'button'),
    ],
    within: 'page',
    from: 'contractHelp',
  },
  authorised: {
    label: { en: 'the box “I am authorized …”', 'zh-CN': '“我有权……”复选框' },
    alternatives: begins(authorised, 'checkbox'),
    within: 'front',
    from: 'renewalDialog',
  },
  dontRenew: {
    label: { en: 'Don’t Renew', 'zh-CN': '不续约（Don’t Renew）' },
    alternatives: [...named(dontRenew, 'button', 'link'), { type: 'intent', intent: 'turn-off-renewal' }],
    within: 'front',
    from: 'renewalDialog',
  },
  renew: {
    label: { en: 'Confirm Renewal', 'zh-CN': '确认续约（Confirm Renewal）' },
    alternatives: [...named(renew, 'button', 'link'), ...named(confirmRenewal, 'button', 'link')],
    from: 'renewalDialog',
  },
  requestChanges: {
    label: { en: 'Request Changes', 'zh-CN': '请求更改（Request Changes）' },
    alternatives: named(requestChanges, 'button', 'link'),
    from: 'renewalDialog',
  },
};
