import type { Words } from '../../schema.ts';
import {
  cancelSubscription,
  confirmDowngrade,
  downgradeNow,
  manageSubscription,
  resumeSubscription,
} from '../words.ts';
import { boxBeginning, named, type Targets } from './named.ts';

const keep: Words = {
  en: ['Keep', 'Never mind', 'Go back', 'Stay', 'Not now', 'No, '],
  'zh-CN': ['保留', '返回', '暂不', '继续使用', '继续订阅', '不取消', '再想想'],
};

/** What leads from the CRM’s bar to the store, and what its newer page has. */
export const storeTargets: Targets = {
  profile: {
    label: { en: 'your picture', 'zh-CN': '你的头像' },
    alternatives: [
      { type: 'css', css: '[data-zcqa=profilePicture]' },
      { type: 'css', css: '#acntIcn' },
      ...named(
        {
          en: ['Profile', 'Profile picture', 'Profile icon', 'Profile menu', 'User menu'],
          'zh-CN': ['个人简档', '个人简档图标', '个人头像', '头像', '用户菜单', '个人菜单'],
        },
        'button',
        'link',
        'menuitem',
      ),
    ],
    from: 'publicCode',
  },
  manageSubscription: {
    label: { en: 'Manage Subscription', 'zh-CN': '管理订购（管理订阅）' },
    alternatives: [
      ...named(manageSubscription, 'link', 'button', 'menuitem'),
      { type: 'text', text: manageSubscription },
      { type: 'intent', intent: 'open-subscription-billing' },
    ],
    from: 'subscriptionHelp',
  },
  cancelSubscription: {
    label: { en: 'Cancel Subscription', 'zh-CN': '取消订阅（Cancel Subscription）' },
    alternatives: [
      ...named(cancelSubscription, 'button', 'link', 'menuitem'),
      { type: 'intent', intent: 'cancel-subscription' },
    ],
    within: 'page',
    from: 'storeArticle',
  },
  understand: {
    label: { en: 'the box that confirms', 'zh-CN': '确认复选框' },
    alternatives: [
      boxBeginning({
        en: [
          ...['I understand', 'I have read', 'I confirm', 'I acknowledge', 'I am sure', 'I am aware', 'I agree that'],
          ...['Yes, I', 'I want to cancel', 'I want to downgrade', 'I would like to cancel', 'Confirm'],
        ],
        'zh-CN': [
          ...['我了解', '我已', '我理解', '我明白', '我确认', '我知道', '我知晓', '我清楚', '本人', '已了解', '已知晓'],
          ...['确认取消', '确认降级', '确认要', '我要取消', '我希望取消', '我想取消', '是的，我'],
        ],
      }),
    ],
    from: 'storeArticle',
  },
  reason: {
    label: { en: 'the list of reasons', 'zh-CN': '原因列表' },
    alternatives: [{ type: 'intent', intent: 'give-reason' }],
    within: 'front',
    from: 'storeArticle',
  },
  atCycleEnd: {
    label: { en: '“Downgrade automatically at the end …”', 'zh-CN': '“在当前计费周期结束时自动降级”' },
    alternatives: [
      boxBeginning({
        en: ['Downgrade automatically', 'Automatically downgrade', 'Downgrade at the end'],
        'zh-CN': [
          ...['在当前计费周期结束', '在当前账单周期结束', '在本计费周期结束', '在计费周期结束', '在当前周期结束'],
          ...['当前计费周期结束', '当前账单周期结束', '本计费周期结束', '计费周期结束', '周期结束时', '自动降级'],
          ...['于当前计费周期结束', '到期后自动降级', '到期自动降级'],
        ],
      }),
    ],
    from: 'storeArticle',
  },
  confirmDowngrade: {
    label: { en: 'Confirm Downgrade', 'zh-CN': '确认降级（Confirm Downgrade）' },
    alternatives: [...named(confirmDowngrade, 'button', 'link'), { type: 'intent', intent: 'confirm-dialog' }],
    within: 'front',
    from: 'storeArticle',
  },
  downgradeNow: {
    label: { en: 'Downgrade Immediately', 'zh-CN': '立即降级（Downgrade Immediately）' },
    alternatives: named(downgradeNow, 'button', 'link'),
    from: 'storeArticle',
  },
  resumeSubscription: {
    label: { en: 'Resume Subscription', 'zh-CN': '恢复订阅（Resume Subscription）' },
    alternatives: named(resumeSubscription, 'button', 'link'),
    from: 'storeArticle',
  },
  keep: {
    label: { en: 'Keep the subscription', 'zh-CN': '保留订阅' },
    alternatives: [{ type: 'name', match: 'begin', role: 'button', name: keep }],
    within: 'front',
    from: 'guess',
  },
};
