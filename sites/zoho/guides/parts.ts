import type { Condition, SiteInput } from '../../schema.ts';

export type Guide = SiteInput['guides'][string];
export type Step = Guide['steps'][number];

export const sees = (target: string) => ({ type: 'target', target }) as const;
export const ticked = (target: string) => ({ type: 'target', target, checked: true }) as const;
export const any = (...of: Condition[]): Condition => ({ type: 'any', of });

const inStore: Condition = { type: 'place', place: 'subscription' };

/** From the CRM to the store, which opens in a tab of its own. */
export const toStore: Step[] = [
  {
    id: 'profile',
    say: { en: 'Open the menu of your profile picture at the top right.', 'zh-CN': '打开右上角的头像。' },
    target: 'profile',
    risk: 'read',
    done: any(sees('manageSubscription'), inStore),
    effect: any(sees('manageSubscription'), inStore),
    from: 'subscriptionHelp',
  },
  {
    id: 'store',
    say: {
      en: 'Choose “Manage Subscription” (newer: “Manage Billings”). The store opens, often in a new tab.',
      'zh-CN': '选择“管理订购 / 管理订阅”（新版：Manage Billings）。商店会打开，通常在新标签页中。',
    },
    target: 'manageSubscription',
    risk: 'read',
    done: inStore,
    effect: inStore,
    from: 'subscriptionHelp',
  },
];

/** What the last press takes away. */
export const lost = {
  en: 'The organisation drops to the free edition: paid functions end, and what is over the limits of the free edition can be edited but nothing new added. Export your data first.',
  'zh-CN': '组织会降为免费版：付费功能终止；超出免费版限额的记录仍可编辑，但不能再新增。请先导出数据。',
};

type Decoys = NonNullable<Step['decoys']>;

export const keeps: Decoys = [
  { target: 'keep', why: { en: 'Keeps the subscription', 'zh-CN': '会保留订阅' } },
  { target: 'resumeSubscription', why: { en: 'Reverses the cancellation', 'zh-CN': '会撤销退订' } },
];

export const buys: Decoys = [
  { target: 'proceedToPay', why: { en: 'Buys a higher edition', 'zh-CN': '会购买更高版本' } },
];
