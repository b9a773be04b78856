import type { Words } from '../../schema.ts';
import { cancelNow, cancelSubscription, editRecurring, moreActions } from '../words.ts';
import { begins, named, type Targets } from './named.ts';

const turnOff: Words = {
  en: ['Turn off', 'Turn off recurring billing', 'Turn recurring billing off'],
  'zh-CN': ['关闭定期计费', '停用定期计费'],
};

export const cancelling: Targets = {
  moreActions: {
    label: { en: 'More actions (…)', 'zh-CN': '更多操作（…）' },
    alternatives: named(moreActions, 'button', 'menuitem', 'link'),
    within: 'page',
    from: 'cancelHelpZh',
  },
  cancelSubscription: {
    label: { en: 'Cancel subscription', 'zh-CN': '取消订阅' },
    alternatives: [
      ...named(cancelSubscription, 'button', 'link', 'menuitem'),
      { type: 'intent', intent: 'cancel-subscription' },
    ],
    within: 'page',
    from: 'cancelHelpZh',
  },
  editRecurring: {
    label: { en: 'edit the recurring billing settings', 'zh-CN': '编辑定期计费设置' },
    alternatives: begins(editRecurring, 'link', 'button'),
    from: 'cancelHelp',
  },
  recurringOff: {
    label: { en: 'Off', 'zh-CN': '关闭' },
    alternatives: [
      ...named({ en: ['Off', ...turnOff.en], 'zh-CN': ['关闭', '关', ...turnOff['zh-CN']] }, 'radio'),
      // As a button 关闭 would close the pane.
      ...named({ en: ['Off', ...turnOff.en], 'zh-CN': ['关', ...turnOff['zh-CN']] }, 'button'),
    ],
    within: 'dialog',
    from: 'cancelHelp',
  },
  cancelInPane: {
    label: { en: 'Cancel subscription, in the pane', 'zh-CN': '窗格中的“取消订阅”' },
    alternatives: [...named(cancelSubscription, 'button'), ...named(cancelNow, 'button')],
    within: 'dialog',
    from: 'cancelHelp',
  },
  lastInPane: {
    label: { en: 'the last button of the pane', 'zh-CN': '窗格中的最后一个按钮' },
    alternatives: [
      ...named(cancelSubscription, 'button'),
      ...named(cancelNow, 'button'),
      ...named({ en: ['Save', 'Submit change', 'Submit changes'], 'zh-CN': ['保存', '提交更改'] }, 'button'),
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    within: 'dialog',
    from: 'cancelHelp',
  },
  options: {
    label: { en: 'Cancel before the next renewal date', 'zh-CN': '在下次续订日期前取消' },
    alternatives: begins(
      {
        en: ['Cancel before the next renewal', 'Cancel before'],
        'zh-CN': [
          '在下一个续订日期之前取消',
          '在下一个续订日期前取消',
          '在下次续订日期之前取消',
          '在下次续订日期前取消',
        ],
      },
      'radio',
      'button',
    ),
    from: 'cancelHelp',
  },
  next: {
    label: { en: 'Next', 'zh-CN': '下一步' },
    alternatives: named({ en: ['Next', 'Continue'], 'zh-CN': ['下一步', '继续'] }, 'button'),
    within: 'dialog',
    from: 'cancelHelp',
  },
  cancelNow: {
    label: { en: 'Cancel now', 'zh-CN': '立即取消' },
    alternatives: [
      ...named(cancelNow, 'button'),
      ...named(cancelSubscription, 'button'),
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    within: 'dialog',
    from: 'cancelHelp',
  },
  keepSubscription: {
    label: { en: 'Keep the subscription', 'zh-CN': '保留订阅' },
    alternatives: [
      ...begins(
        {
          en: ['Keep', 'Don’t cancel', "Don't cancel", 'Do not cancel', 'Never mind', 'Go back', 'Stay'],
          'zh-CN': ['保留', '不取消', '暂不取消', '继续使用', '继续订阅', '返回'],
        },
        'button',
        'link',
      ),
    ],
    within: 'dialog',
    from: 'guess',
  },
  dismiss: {
    label: { en: 'Cancel, which only closes the pane', 'zh-CN': '仅关闭窗格的“取消”' },
    alternatives: named({ en: ['Cancel'], 'zh-CN': ['取消'] }, 'button', 'link'),
    within: 'dialog',
    from: 'guess',
  },
  deleteSubscription: {
    label: { en: 'Delete subscription', 'zh-CN': '删除订阅' },
    alternatives: named(
      { en: ['Delete subscription', 'Delete Subscription'], 'zh-CN': ['删除订阅', '删除此订阅'] },
      'button',
      'link',
      'menuitem',
    ),
    from: 'derived',
  },
};
