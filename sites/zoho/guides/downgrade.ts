import { cancelled } from '../marks.ts';
import { any, buys, type Guide, keeps, lost, type Step, sees, ticked, toStore } from './parts.ts';

const goal = cancelled;
const finished = {
  en: 'The edition is changed. Keep this page as evidence now.',
  'zh-CN': '版本已更改。现在请把此页面存为凭证。',
};
const next = [sees('freeEdition'), sees('backToFree'), sees('upgradeDowngrade'), sees('proceedToDowngrade')];

const changeEdition: Step = {
  id: 'edition',
  say: {
    en: 'Press “Change Edition” under Subscription Details.',
    'zh-CN': '在“订阅详情”下点击“Change Edition（更改版本）”。',
  },
  at: 'subscription',
  target: 'changeEdition',
  risk: 'read',
  done: any(...next, cancelled),
  effect: any(...next),
  from: 'subscriptionHelp',
};

/** The page as Zoho’s own help describes it. */
export const downgrade: Guide = {
  title: {
    en: 'Older store page: choose the free edition, then Upgrade/Downgrade',
    'zh-CN': '旧版商店页面：选择免费版，再点升级/降级',
  },
  goal,
  finished,
  steps: [
    ...toStore,
    changeEdition,
    {
      id: 'free',
      say: { en: 'Choose the free edition.', 'zh-CN': '选择免费版。' },
      target: 'freeEdition',
      risk: 'reversible',
      optional: true,
      done: any(ticked('freeEdition'), sees('proceedToDowngrade'), cancelled),
      decoys: buys,
      from: 'subscriptionHelp',
    },
    {
      id: 'upgradeDowngrade',
      say: {
        en: 'With the free edition chosen, press “Upgrade/Downgrade”. You are asked once more.',
        'zh-CN': '确认已选择免费版，然后点击“升级/降级”。系统还会再确认一次。',
      },
      target: 'upgradeDowngrade',
      risk: 'reversible',
      done: any(sees('proceedToDowngrade'), cancelled),
      effect: sees('proceedToDowngrade'),
      decoys: [
        ...buys,
        { target: 'changeUsers', why: { en: 'Changes the number of users only', 'zh-CN': '只会更改用户数' } },
      ],
      from: 'subscriptionHelp',
    },
    {
      id: 'confirm',
      say: {
        en: 'This is the last button: “Proceed to Downgrade”. Only you press it.',
        'zh-CN': '这是最后一个按钮：“Proceed to Downgrade（继续降级）”。只能由你本人点击。',
      },
      target: 'proceedToDowngrade',
      risk: 'irreversible',
      warn: lost,
      done: cancelled,
      effect: cancelled,
      within: 60,
      decoys: [...keeps, ...buys],
      from: 'subscriptionHelp',
    },
  ],
};

/** The same in the words of the help on deleting an account. */
export const moveToFree: Guide = {
  title: {
    en: 'Older store page with “Switch back to free” or “Move to free edition”',
    'zh-CN': '旧版商店页面：带有“Switch back to free / Move to free edition（转为免费版）”',
  },
  goal,
  finished,
  steps: [
    ...toStore,
    changeEdition,
    {
      id: 'free',
      say: {
        en: 'This may be the last button: “Switch back to free” or “Move to free edition”. Only you press it, and confirm if you are asked.',
        'zh-CN':
          '这可能就是最后一个按钮：“Switch back to free / Move to free edition（转为免费版）”。只能由你本人点击；如有询问，请确认。',
      },
      target: 'backToFree',
      risk: 'irreversible',
      warn: lost,
      done: cancelled,
      effect: cancelled,
      within: 60,
      decoys: [...keeps, ...buys],
      from: 'cancelCopy',
    },
  ],
};
