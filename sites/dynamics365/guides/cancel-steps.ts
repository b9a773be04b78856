import type { Condition, SiteInput } from '../../schema.ts';
import { cancelledHere } from '../marks.ts';

export type Guide = SiteInput['guides'][string];
export type Step = Guide['steps'][number];

export const sees = (target: string): Condition => ({ type: 'target', target });
export const any = (...of: Condition[]): Condition => ({ type: 'any', of });

/** What stands near each of the buttons and would do something else. */
export const wrongPresses: NonNullable<Step['decoys']> = [
  {
    target: 'deleteSubscription',
    why: {
      en: 'Deletes the subscription with its data, without the months in which it could be taken back',
      'zh-CN': '会连同数据删除订阅，失去之后仍可恢复的期限',
    },
  },
];

export const wrongInPane: NonNullable<Step['decoys']> = [
  { target: 'keepSubscription', why: { en: 'Keeps the subscription', 'zh-CN': '会保留订阅' } },
  { target: 'dismiss', why: { en: 'Only closes the pane', 'zh-CN': '只会关闭窗格' } },
];

/** The pane that asks why: a list or a field for the reason stands in it, and the last button may not be pressed yet. */
export const asksWhy: Condition = {
  type: 'text',
  within: '[role=dialog], dialog[open]',
  text: { en: ['reason', 'why are you', 'feedback'], 'zh-CN': ['原因', '理由', '反馈'] },
};

/** Every way begins at one subscription’s own page. */
export const openProduct: Step = {
  id: 'product',
  say: {
    en: 'Open your Dynamics 365 subscription in the list. Each subscription is cancelled separately.',
    'zh-CN': '在列表中打开 Dynamics 365 订阅。每个订阅要分别取消。',
  },
  why: {
    en: 'If a domain of your own is on it, Microsoft wants that removed first.',
    'zh-CN': '如果绑定了自定义域名，微软要求先移除。',
  },
  at: 'subscription',
  risk: 'read',
  done: any(sees('cancelSubscription'), sees('editRecurring'), sees('lastInPane'), cancelledHere),
  from: 'cancelHelp',
};

/** The press that opens the pane, and the condition that tells that the pane is there. */
export const openPane = (opened: Condition): Step => ({
  id: 'open',
  say: {
    en: 'Press “Cancel subscription”. A pane opens; nothing is cancelled yet.',
    'zh-CN': '点击“取消订阅”。会打开一个窗格，此时还没有取消任何东西。',
  },
  why: {
    en: 'It is under “Subscription status”. If it isn’t there, you may lack the permission, or a partner sold you the subscription: then the partner has to cancel it.',
    'zh-CN': '位于“订阅状态”下方。如果没有，可能是你没有权限，或订阅由合作伙伴售出，须由合作伙伴取消。',
  },
  at: 'subscription',
  target: 'cancelSubscription',
  risk: 'reversible',
  done: any(opened, cancelledHere),
  effect: any(opened, cancelledHere),
  decoys: wrongPresses,
  from: 'cancelHelp',
});

/** The choice of a reason is the person’s; it ends when the last button can be pressed. */
export const giveReason = (last: string): Step => ({
  id: 'reason',
  say: {
    en: 'Choose why you are leaving; feedback is optional.',
    'zh-CN': '自己选择离开的原因；反馈可不填。',
  },
  risk: 'reversible',
  proof: 'reason',
  done: any(sees(last), cancelledHere),
  decoys: wrongInPane,
  from: 'cancelHelp',
});

/** What is seen of the end: the page says so; how long it takes is in no source. */
export const end = { done: cancelledHere, effect: cancelledHere, within: 60, decoys: wrongInPane } as const;

export const finished: Guide['finished'] = {
  en: 'Look at the subscription’s status: it should say that it does not renew, or “Disabled”. Keep the page as evidence: press the Clean Exit button in the toolbar.',
  'zh-CN': '请查看订阅状态：应显示不再续订或“禁用”。请点击工具栏上的 Clean Exit 按钮，把此页面存为凭证。',
};
