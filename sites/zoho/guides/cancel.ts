import { accepted, cancelled, dialog } from '../marks.ts';
import { any, type Guide, keeps, lost, type Step, sees, ticked, toStore } from './parts.ts';

const decoys: Step['decoys'] = [
  ...keeps,
  {
    target: 'downgradeNow',
    why: { en: 'Ends it today, not at the end of the cycle', 'zh-CN': '今天就终止，而不是周期结束时' },
  },
];
const dialogSeen = [sees('understand'), sees('atCycleEnd'), sees('confirmDowngrade')];

/** The newer page of the store, as one article describes it. */
export const cancel: Guide = {
  title: { en: 'Cancel the subscription in the Zoho Store', 'zh-CN': '在 Zoho Store 取消订阅' },
  goal: cancelled,
  finished: {
    en: 'It ends with the billing cycle. Leave “Downgrade Immediately” and “Resume Subscription” alone, and keep this page as evidence now.',
    'zh-CN':
      '订阅会在计费周期结束时终止。不要点击“Downgrade Immediately”和“Resume Subscription”，现在请把此页面存为凭证。',
  },
  steps: [
    ...toStore,
    {
      id: 'open',
      say: {
        en: 'Move the mouse over the card of the current plan: “Cancel Subscription” shows only then. Press it; a dialog opens, nothing is cancelled yet.',
        'zh-CN':
          '把鼠标移到当前套餐的卡片上，“Cancel Subscription（取消订阅）”才会出现。点击后会打开对话框，此时还没有取消任何东西。',
      },
      at: 'subscription',
      target: 'cancelSubscription',
      risk: 'reversible',
      done: any(...dialogSeen, cancelled),
      effect: any(...dialogSeen, dialog),
      // The mouse has to find the card first.
      within: 60,
      from: 'storeArticle',
    },
    {
      id: 'understand',
      say: {
        en: 'Read what you will lose, then tick the box that confirms it.',
        'zh-CN': '看清会失去什么，然后勾选确认框。',
      },
      target: 'understand',
      risk: 'reversible',
      proof: 'warnings',
      optional: true,
      done: any(ticked('understand'), cancelled),
      effect: ticked('understand'),
      decoys,
      from: 'storeArticle',
    },
    {
      id: 'cycle',
      say: {
        en: 'Tick “Downgrade automatically at the end of current billing cycle”: without it everything ends at once.',
        'zh-CN': '勾选“在当前计费周期结束时自动降级（Downgrade automatically …）”：不勾选会立即终止。',
      },
      target: 'atCycleEnd',
      risk: 'reversible',
      optional: true,
      done: any(ticked('atCycleEnd'), cancelled),
      effect: ticked('atCycleEnd'),
      decoys,
      from: 'storeArticle',
    },
    {
      id: 'reason',
      say: {
        en: 'Choose your reason from the list; it is required.',
        'zh-CN': '在列表中选择你的原因（必填）。',
      },
      target: 'reason',
      risk: 'reversible',
      proof: 'reason',
      optional: true,
      decoys,
      from: 'storeArticle',
    },
    {
      id: 'confirm',
      say: {
        en: 'This is the last button: “Confirm Downgrade”. Only you press it.',
        'zh-CN': '这是最后一个按钮：“Confirm Downgrade（确认降级）”。只能由你本人点击。',
      },
      why: {
        en: 'Leave “Downgrade automatically at the end of current billing cycle” ticked, unless you want it to end today.',
        'zh-CN': '除非要今天就终止，请保持勾选“在当前计费周期结束时自动降级”。',
      },
      target: 'confirmDowngrade',
      risk: 'irreversible',
      warn: lost,
      done: cancelled,
      effect: accepted,
      within: 60,
      decoys,
      from: 'storeArticle',
    },
  ],
};
