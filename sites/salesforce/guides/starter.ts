import { leaves } from '../marks.ts';
import { whyLeaving } from '../words/leaving.ts';
import { any, dialogOpen, type Guide, type Step, sees } from './step.ts';
import { toYourAccount } from './to-your-account.ts';

const asked = any({ type: 'text', text: whyLeaving }, sees('cancelInDialog'));
const stays: Step['decoys'] = [
  { target: 'keepSubscription', why: { en: 'Keeps the subscription', 'zh-CN': '会保留订阅' } },
];

export const starter: Guide = {
  title: {
    en: 'Cancel an edition bought by card (Starter, Pro Suite)',
    'zh-CN': '取消用卡购买的版本（Starter、Pro Suite）',
  },
  goal: leaves,
  finished: {
    en: 'It no longer renews. Keep this page as evidence now.',
    'zh-CN': '已不再续订。现在请把此页面存为凭证。',
  },
  steps: [
    ...toYourAccount,
    {
      id: 'open',
      say: {
        en: 'Press “Cancel Subscription” at the bottom of the page. It asks for the reason first.',
        'zh-CN': '点击页面底部的“Cancel Subscription（取消订阅）”。接下来会先询问原因。',
      },
      at: 'subscription',
      target: 'cancelSubscription',
      risk: 'reversible',
      done: any(asked, leaves),
      effect: any(asked, dialogOpen, leaves),
      from: 'checkoutArticle',
    },
    {
      id: 'reason',
      say: { en: 'Choose why you are leaving.', 'zh-CN': '自己选择离开的原因。' },
      risk: 'reversible',
      proof: 'reason',
      // The last button can't be pressed before.
      done: any(sees('confirmCancel'), leaves),
      decoys: stays,
      from: 'checkoutArticle',
    },
    {
      id: 'confirm',
      say: {
        en: 'This is the last button: “Cancel Subscription”. Only you press it.',
        'zh-CN': '这是最后一个按钮：“Cancel Subscription（取消订阅）”。只能由你本人点击。',
      },
      target: 'confirmCancel',
      risk: 'irreversible',
      warn: {
        en: 'The subscription ends with the month or year that is paid for. Then nobody can sign in; the data is kept for 120 days and deleted after that. Export your data first.',
        'zh-CN': '订阅在已付费的月份或年份结束时终止，之后任何人都无法登录；数据保留 120 天后删除。请先导出数据。',
      },
      done: leaves,
      effect: leaves,
      decoys: stays,
      from: 'checkoutArticle',
    },
  ],
};
