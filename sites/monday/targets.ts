import { named } from '../named.ts';
import type { SiteInput } from '../schema.ts';
import { cancelPlan, cancelProduct, cancelRenewal, closeAccount, closeYourAccount } from './words.ts';

export const targets: SiteInput['targets'] = {
  cancelProduct: {
    label: { en: 'Cancel product', 'zh-CN': '取消产品（Cancel product）' },
    alternatives: [...named(cancelProduct, 'menuitem', 'button'), { type: 'intent', intent: 'cancel-subscription' }],
    from: 'cancelHelp',
  },
  cancelPlan: {
    label: { en: 'Cancel product plan', 'zh-CN': '取消产品套餐（Cancel product plan）' },
    alternatives: [{ type: 'name', role: 'button', name: cancelPlan }],
    from: 'cancelHelp',
  },
  cancelRenewal: {
    label: { en: 'Cancel plan renewal', 'zh-CN': '取消套餐续订（Cancel plan renewal）' },
    alternatives: [
      { type: 'name', role: 'button', name: cancelRenewal },
      { type: 'intent', intent: 'turn-off-renewal' },
    ],
    from: 'cancelHelp',
  },
  closeYourAccount: {
    label: { en: 'Close your account', 'zh-CN': '关闭您的账户（Close your account）' },
    alternatives: named(closeYourAccount, 'link', 'button'),
    within: 'page',
    from: 'closeHelp',
  },
  closeAccount: {
    label: { en: 'Close Account', 'zh-CN': '关闭账户（Close Account）' },
    alternatives: [
      { type: 'name', role: 'button', name: closeAccount },
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    from: 'closeHelp',
  },
  exportAccount: {
    label: { en: 'the export of the whole account', 'zh-CN': '导出整个账户' },
    alternatives: [{ type: 'intent', intent: 'export-data' }],
    within: 'page',
    from: 'exportHelp',
  },
};
