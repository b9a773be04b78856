import { begins, named } from '../../named.ts';
import type { SiteInput } from '../../schema.ts';
import { cancelSubscription } from '../words/controls.ts';

const names = named(cancelSubscription, 'button', 'link');

/** Editions that were bought by card. The first press and the last have the same name. */
export const starterTargets: SiteInput['targets'] = {
  cancelSubscription: {
    label: { en: 'Cancel Subscription', 'zh-CN': '取消订阅（Cancel Subscription）' },
    alternatives: [
      ...names,
      { type: 'intent', intent: 'cancel-subscription' },
      { type: 'intent', intent: 'turn-off-renewal' },
    ],
    within: 'page',
    from: 'checkoutArticle',
  },
  /** The last press, where it stands in a dialog: then the first is past. */
  cancelInDialog: {
    label: { en: 'Cancel Subscription, in the dialog', 'zh-CN': '对话框中的“取消订阅（Cancel Subscription）”' },
    alternatives: names,
    within: 'dialog',
    from: 'checkoutArticle',
  },
  confirmCancel: {
    label: { en: 'Cancel Subscription, after the reason', 'zh-CN': '填写原因之后的“取消订阅（Cancel Subscription）”' },
    alternatives: [
      ...names,
      ...named(
        {
          en: ['Confirm Cancellation', 'Yes, Cancel Subscription', 'Confirm and Cancel'],
          'zh-CN': ['确认取消', '确认取消订阅', '是，取消订阅'],
        },
        'button',
      ),
      { type: 'intent', intent: 'confirm-dialog' },
      { type: 'intent', intent: 'cancel-subscription' },
    ],
    within: 'front',
    from: 'checkoutArticle',
  },
  keepSubscription: {
    label: { en: 'Keep the subscription', 'zh-CN': '保留订阅' },
    alternatives: begins(
      {
        en: ['Keep', 'Never mind', 'Go back', 'Stay', 'Continue my', 'Continue your'],
        'zh-CN': ['保留', '返回', '继续使用', '继续订阅', '留下', '不取消', '暂不', '再想想'],
      },
      'button',
      'link',
    ),
    within: 'front',
    from: 'guess',
  },
};
