import type { SiteInput } from '../../schema.ts';

/** Add-ons end by themselves, apart from the plan. */
export const addOns: SiteInput['guides'][string] = {
  title: { en: 'Besides: remove add-ons', 'zh-CN': '另外：移除附加项' },
  finished: {
    en: 'Look at the plan once more: the add-on should be gone. Keep this page as evidence: press the Clean Exit button in the toolbar.',
    'zh-CN': '请再看一下套餐，附加项应已消失。请点击工具栏上的 Clean Exit 按钮，把此页面存为凭证。',
  },
  steps: [
    {
      id: 'manage',
      say: {
        en: 'Press “Manage add-ons” on the Billing page.',
        'zh-CN': '在账单页面点击“Manage add-ons（管理附加项）”。',
      },
      at: 'subscription',
      target: 'manageAddOns',
      risk: 'read',
      done: { type: 'target', target: 'removeAddOn' },
      effect: { type: 'target', target: 'removeAddOn' },
      from: 'cancelHelp',
    },
    {
      id: 'remove',
      say: {
        en: 'Press “Remove from plan” beside each add-on that you have.',
        'zh-CN': '在每个已有的附加项旁点击“Remove from plan（从套餐中移除）”。',
      },
      target: 'removeAddOn',
      risk: 'reversible',
      done: { type: 'target', target: 'confirmPurchase' },
      from: 'cancelHelp',
    },
    {
      id: 'review',
      say: {
        en: 'Press “Review purchase” and read what changes, and from when.',
        'zh-CN': '点击“Review purchase（查看购买内容）”，看清改了什么、何时生效。',
      },
      target: 'reviewPurchase',
      risk: 'read',
      done: { type: 'target', target: 'confirmPurchase' },
      effect: { type: 'target', target: 'confirmPurchase' },
      from: 'cancelHelp',
    },
    {
      id: 'confirm',
      say: {
        en: '“Confirm purchase” makes it so: nothing is bought when you only removed add-ons. Only you press it.',
        'zh-CN': '点击“Confirm purchase（确认购买）”后生效；如果只是移除附加项，不会购买任何东西。只能由你本人点击。',
      },
      target: 'confirmPurchase',
      risk: 'irreversible',
      warn: {
        en: 'Changes what you pay for. Look at the total first.',
        'zh-CN': '会改变付费内容，请先核对合计金额。',
      },
      from: 'cancelHelp',
    },
  ],
};
