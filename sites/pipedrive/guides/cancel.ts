import type { Condition, SiteInput } from '../../schema.ts';
import { cancelled, lastButtonSeen, onTheWayOut, stepOnTheWayOut } from '../marks.ts';

type Guide = SiteInput['guides'][string];
type Step = Guide['steps'][number];

const stay: Step['decoys'] = [
  { target: 'keep', why: { en: 'Keeps the plan', 'zh-CN': '会保留套餐' } },
  { target: 'pause', why: { en: 'Pauses, does not cancel', 'zh-CN': '只是暂停，不是取消' } },
  { target: 'chatNow', why: { en: 'Opens a chat, does not cancel', 'zh-CN': '只会打开聊天，不是取消' } },
];
/** By its words each of them could be the last button. */
const notYet: Step['decoys'] = ['continueToCancel', 'notInterested'].map((target) => ({
  target,
  why: { en: 'Goes on to the last step', 'zh-CN': '只是进入最后一步' },
}));
const besides: Step['decoys'] = [
  ...stay,
  { target: 'removeAddOn', why: { en: 'Removes an add-on only', 'zh-CN': '只移除一个附加项' } },
  { target: 'deleteData', why: { en: 'Deletes data, does not cancel', 'zh-CN': '会删除数据，不是取消订阅' } },
];

const open: Step = {
  id: 'open',
  say: {
    en: 'Press “Cancel my subscription” at the bottom of the Billing page. Nothing is cancelled yet.',
    'zh-CN': '点击账单页面底部的“取消我的订阅（Cancel my subscription）”，此时还没有取消任何东西。',
  },
  at: 'subscription',
  target: 'cancelMySubscription',
  risk: 'reversible',
  done: { type: 'any', of: [onTheWayOut, stepOnTheWayOut, cancelled] },
  effect: { type: 'any', of: [onTheWayOut, stepOnTheWayOut] },
  decoys: besides,
  from: 'cancelHelp',
};

const atTheEnd: Condition = { type: 'any', of: [lastButtonSeen, cancelled] };

const questions: Step = {
  id: 'questions',
  say: {
    en: 'Answer all questions and agree that you lose access. Until then the last button cannot be pressed.',
    'zh-CN': '请回答所有问题，并勾选同意失去访问权限；在此之前最后一个按钮无法点击。',
  },
  risk: 'reversible',
  done: { type: 'any', of: [{ type: 'target', target: 'lastButton' }, cancelled] },
  decoys: stay,
  from: 'cancelHelp',
};

const confirm: Step = {
  id: 'confirm',
  say: {
    en: 'This is the last button: “Cancel my plan”, or “Cancel my account”. Only you press it.',
    'zh-CN':
      '这是最后一个按钮：“取消我的套餐（Cancel my plan）”或“取消我的账户（Cancel my account）”。只能由你本人点击。',
  },
  target: 'lastButton',
  risk: 'irreversible',
  warn: {
    en: 'The account closes when the paid period ends. What is paid is not refunded, and the data is deleted some time after closing. Export your data first.',
    'zh-CN': '账户在已付费周期结束时关闭，已付费用不退，关闭一段时间后数据会被删除。请先导出数据。',
  },
  done: cancelled,
  effect: cancelled,
  within: 60,
  decoys: [...stay, ...notYet],
  from: 'cancelHelp',
};

export const cancel: Guide = {
  title: { en: 'Cancel the subscription', 'zh-CN': '取消订阅' },
  goal: cancelled,
  finished: {
    en: 'Now wait for the email to the billing address: without it nothing was cancelled. Keep this page as evidence: press the Clean Exit button in the toolbar.',
    'zh-CN':
      '接下来请等待发到账单邮箱的邮件：没有收到就等于没有取消。请点击工具栏上的 Clean Exit 按钮，把此页面存为凭证。',
  },
  steps: [
    open,
    {
      id: 'reason',
      say: {
        en: 'Look at what will be lost, say why you are leaving, then press “Continue to cancel”.',
        'zh-CN': '看清会失去什么，自己选择离开的原因，然后点击“继续取消（Continue to cancel）”。',
      },
      target: 'continueToCancel',
      risk: 'reversible',
      proof: 'reason',
      done: { type: 'any', of: [{ type: 'target', target: 'notInterested' }, atTheEnd] },
      decoys: stay,
      from: 'cancelHelp',
    },
    {
      id: 'again',
      say: {
        en: 'If “Continue to cancel” is there again, for the reason or for what will be lost, press it once more.',
        'zh-CN': '如果再次出现“继续取消（Continue to cancel）”，请再点一次。',
      },
      target: 'continueToCancel',
      risk: 'reversible',
      optional: true,
      done: { type: 'any', of: [{ type: 'target', target: 'notInterested' }, atTheEnd] },
      decoys: stay,
      from: 'cancelHelp',
    },
    {
      id: 'offer',
      say: {
        en: 'A chat may be offered. To go on leaving, say that you are not interested.',
        'zh-CN': '可能会邀请你聊天。要继续取消，请选择“不感兴趣，继续取消”。',
      },
      target: 'notInterested',
      risk: 'reversible',
      optional: true,
      done: atTheEnd,
      decoys: stay,
      from: 'cancelHelp',
    },
    questions,
    confirm,
  ],
};

export const cancelTrial: Guide = {
  title: { en: 'Cancel a trial with a card on file', 'zh-CN': '取消已绑定银行卡的试用' },
  goal: cancelled,
  finished: cancel.finished,
  steps: [
    open,
    {
      id: 'reason',
      say: {
        en: 'Here “Cancel” means: go on cancelling. Press it, then choose a reason, until the questions show.',
        'zh-CN': '这里的“取消（Cancel）”表示继续办理取消。请点击它，再选择原因，直到出现问卷。',
      },
      risk: 'reversible',
      proof: 'reason',
      done: atTheEnd,
      decoys: stay,
      from: 'trialHelp',
    },
    { ...questions, from: 'trialHelp' },
    { ...confirm, from: 'trialHelp' },
  ],
};
