import { named } from '../named.ts';
import type { SiteInput } from '../schema.ts';
import { cancelMyAccount, confirmRequest, exportData, requestCancellation } from './words.ts';

export const targets: SiteInput['targets'] = {
  requestCancellation: {
    label: { en: 'Request cancellation', 'zh-CN': '申请取消（Request cancellation）' },
    alternatives: [...named(requestCancellation, 'button', 'link'), { type: 'intent', intent: 'cancel-subscription' }],
    within: 'page',
    from: 'accountHelp',
  },
  confirmRequest: {
    label: { en: 'Confirm Request', 'zh-CN': '确认申请（Confirm Request）' },
    alternatives: [
      { type: 'name', role: 'button', name: confirmRequest },
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    from: 'accountHelp',
  },
  cancelMyAccount: {
    label: { en: 'Cancel my account', 'zh-CN': '取消我的账户（Cancel my account）' },
    alternatives: named(cancelMyAccount, 'link', 'button'),
    from: 'oldCancelHelp',
  },
  cancelAccount: {
    label: { en: 'Cancel Account', 'zh-CN': '取消账户（Cancel Account）' },
    alternatives: [
      { type: 'name', role: 'button', name: { en: ['Cancel Account'], 'zh-CN': ['取消账户'] } },
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    from: 'oldCancelHelp',
  },
  exportData: {
    label: { en: 'Export data', 'zh-CN': '导出数据（Export data）' },
    alternatives: [...named(exportData, 'button', 'link'), { type: 'intent', intent: 'export-data' }],
    within: 'page',
    from: 'accountHelp',
  },
};
