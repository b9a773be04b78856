import type { Words } from '../../schema.ts';
import { changeEdition, proceedToDowngrade } from '../words.ts';
import { named, type Targets } from './named.ts';

const freeEdition: Words = {
  en: ['Free', 'Free Edition', 'Zoho CRM Free', 'Free (3 users)'],
  'zh-CN': ['免费', '免费版', '免费版本', 'Zoho CRM 免费版'],
};
const backToFree: Words = {
  en: ['Switch back to free', 'Move to free edition', 'Switch to free', 'Switch to free edition', 'Move to free'],
  'zh-CN': ['切换回免费版', '切换到免费版', '切换至免费版', '转为免费版', '转到免费版', '移至免费版', '改为免费版'],
};

/** What the store’s older pages have, where one edition is changed for another. */
export const editionTargets: Targets = {
  changeEdition: {
    label: { en: 'Change Edition', 'zh-CN': '更改版本（Change Edition）' },
    alternatives: named(changeEdition, 'button', 'link', 'tab'),
    within: 'page',
    from: 'subscriptionHelp',
  },
  freeEdition: {
    label: { en: 'the free edition', 'zh-CN': '免费版' },
    alternatives: named(freeEdition, 'radio', 'tab'),
    from: 'subscriptionHelp',
  },
  backToFree: {
    label: { en: 'Switch back to free', 'zh-CN': '切换回免费版（Switch back to free）' },
    alternatives: named(backToFree, 'button', 'link', 'radio'),
    from: 'cancelCopy',
  },
  upgradeDowngrade: {
    label: { en: 'Upgrade/Downgrade', 'zh-CN': '升级/降级' },
    alternatives: named(
      { en: ['Upgrade/Downgrade', 'Upgrade / Downgrade', 'Downgrade'], 'zh-CN': ['升级/降级', '升级 / 降级', '降级'] },
      'button',
      'link',
    ),
    from: 'subscriptionHelp',
  },
  proceedToDowngrade: {
    label: { en: 'Proceed to Downgrade', 'zh-CN': '继续降级（Proceed to Downgrade）' },
    alternatives: [...named(proceedToDowngrade, 'button', 'link'), { type: 'intent', intent: 'confirm-dialog' }],
    within: 'front',
    from: 'subscriptionHelp',
  },
  changeUsers: {
    label: { en: 'Upgrade or Downgrade Users/Add-Ons', 'zh-CN': '升级或降级用户/插件' },
    alternatives: named(
      {
        en: ['Upgrade or Downgrade Users/Add-Ons', 'Upgrade/Downgrade Users/Add-Ons'],
        'zh-CN': ['升级或降级用户/插件', '升级/降级用户/插件'],
      },
      'button',
      'link',
    ),
    from: 'subscriptionHelp',
  },
  proceedToPay: {
    label: { en: 'Proceed to Pay', 'zh-CN': '继续支付' },
    alternatives: named({ en: ['Proceed to Pay'], 'zh-CN': ['继续支付', '继续付款', '前往支付'] }, 'button', 'link'),
    from: 'subscriptionHelp',
  },
};
