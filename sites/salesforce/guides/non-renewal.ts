import { leaves } from '../marks.ts';
import { any, dialogOpen, type Guide, type Step, sees, ticked } from './step.ts';
import { toYourAccount } from './to-your-account.ts';

const renews: Step['decoys'] = [{ target: 'renew', why: { en: 'Renews the contract', 'zh-CN': '会续签合同' } }];
const inDialog = any(sees('authorised'), sees('dontRenew'));

export const nonRenewal: Guide = {
  title: { en: 'Do not renew the contract', 'zh-CN': '合同不再续约' },
  goal: leaves,
  finished: {
    en: 'Renewal is off. Keep this page as evidence now, and send the written notice as well.',
    'zh-CN': '已不再续约。现在请把此页面存为凭证，并同时发出书面通知。',
  },
  steps: [
    ...toYourAccount,
    {
      id: 'contract',
      say: {
        en: 'Open the contract that you are leaving.',
        'zh-CN': '打开要结束的合同。',
      },
      at: 'subscription',
      target: 'contract',
      risk: 'read',
      optional: true,
      done: any(sees('manageRenewal'), inDialog, leaves),
      effect: any(sees('manageRenewal'), inDialog),
      from: 'contractHelp',
    },
    {
      id: 'renewal',
      say: {
        en: 'Press “Manage Renewal”. It shows the end date, how the contract renews, and the deadlines.',
        'zh-CN': '点击“Manage Renewal（管理续约）”。这里显示到期日、续约方式和期限。',
      },
      why: {
        en: 'The window opens 90 days before the contract ends; in the last 30 days it may be too late.',
        'zh-CN': '窗口在合同到期前 90 天打开；最后 30 天内提出可能已来不及。',
      },
      at: 'subscription',
      target: 'manageRenewal',
      risk: 'read',
      done: any(inDialog, leaves),
      effect: any(inDialog, dialogOpen),
      from: 'contractHelp',
    },
    {
      id: 'authorised',
      say: {
        en: 'Tick that you are authorized, if you are. This alone changes nothing.',
        'zh-CN': '如果你确有授权，请勾选“我有权……”。仅勾选不会改变任何东西。',
      },
      target: 'authorised',
      risk: 'reversible',
      optional: true,
      done: any(ticked('authorised'), leaves),
      effect: ticked('authorised'),
      decoys: renews,
      from: 'renewalDialog',
    },
    {
      id: 'confirm',
      say: {
        en: 'This is the last button: “Don’t Renew”. Only you press it.',
        'zh-CN': '这是最后一个按钮：“Don’t Renew（不续约）”。只能由你本人点击。',
      },
      target: 'dontRenew',
      risk: 'irreversible',
      warn: {
        en: 'The contract ends on its end date. Then nobody can sign in; the data is kept for 120 days as a courtesy and deleted after that. Fees until the end stay due. Export your data first.',
        'zh-CN':
          '合同将在到期日终止，之后任何人都无法登录；数据仅出于礼遇保留 120 天，然后删除。到期前的费用仍需支付。请先导出数据。',
      },
      done: leaves,
      effect: leaves,
      decoys: [
        ...renews,
        {
          target: 'requestChanges',
          why: { en: 'Only asks the renewal manager for changes', 'zh-CN': '只是请续约经理修改' },
        },
      ],
      from: 'renewalDialog',
    },
  ],
};
