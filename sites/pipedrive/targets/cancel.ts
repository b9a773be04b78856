import { begins, named } from '../../named.ts';
import type { SiteInput } from '../../schema.ts';
import { cancelMySubscription, continueToCancel, lastButton, notInterested } from '../words.ts';

/**
 * The way out, button by button; in many words, and by no intent: by its use a newsletter's “取消订阅”, a step before the
 * last or a “Cancel” that goes back could be taken for one of them.
 */
export const cancelTargets: SiteInput['targets'] = {
  cancelMySubscription: {
    label: { en: 'Cancel my subscription', 'zh-CN': '取消我的订阅' },
    alternatives: [
      { type: 'css', css: 'a[href*="/settings/subscription/churn-shield?cancellation"]' },
      ...named(cancelMySubscription, 'button', 'link'),
    ],
    within: 'page',
    from: 'cancelHelp',
  },
  continueToCancel: {
    label: { en: 'Continue to cancel', 'zh-CN': '继续取消' },
    alternatives: named(continueToCancel, 'button', 'link'),
    within: 'front',
    from: 'cancelHelp',
  },
  notInterested: {
    label: { en: '“I’m not interested, continue to cancel”', 'zh-CN': '“我不感兴趣，继续取消”' },
    alternatives: begins(notInterested, 'button', 'link', 'radio'),
    within: 'front',
    from: 'cancelHelp',
  },
  lastButton: {
    label: { en: 'Cancel my plan', 'zh-CN': '取消我的套餐' },
    alternatives: named(lastButton, 'button', 'link'),
    within: 'front',
    from: 'cancelHelp',
  },
};
