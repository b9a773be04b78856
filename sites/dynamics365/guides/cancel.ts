import { cancelledHere } from '../marks.ts';
import {
  any,
  asksWhy,
  end,
  finished,
  type Guide,
  giveReason,
  openPane,
  openProduct,
  sees,
  wrongInPane,
  wrongPresses,
} from './cancel-steps.ts';

const asksOther = any(asksWhy, sees('options'), sees('lastInPane'));

/**
 * Newer billing accounts (Microsoft Customer Agreement). Within seven days of the start or the renewal the pane asks why and cancels;
 * later it only leads to the recurring billing settings. The page decides which, so the guide takes both ways.
 */
export const cancel: Guide = {
  title: { en: 'Cancel, or turn off renewal', 'zh-CN': '取消订阅或关闭续订' },
  goal: cancelledHere,
  finished,
  steps: [
    openProduct,
    openPane(any(asksOther, sees('editRecurring'), sees('recurringOff'))),
    {
      id: 'edit',
      say: {
        en: 'It is more than seven days, so the pane offers to stop renewing only: press “edit the recurring billing settings” in it.',
        'zh-CN': '已超过七天，窗格只允许停止续订：点击其中的“编辑定期计费设置”。',
      },
      target: 'editRecurring',
      risk: 'reversible',
      optional: true,
      done: any(asksOther, sees('recurringOff'), cancelledHere),
      effect: sees('recurringOff'),
      decoys: [...wrongInPane, ...wrongPresses],
      from: 'cancelHelp',
    },
    {
      id: 'off',
      say: { en: 'Choose “Off”.', 'zh-CN': '选择“关闭”。' },
      target: 'recurringOff',
      risk: 'reversible',
      optional: true,
      done: any(
        asksWhy,
        sees('options'),
        sees('cancelInPane'),
        { type: 'target', target: 'recurringOff', checked: true },
        cancelledHere,
      ),
      effect: { type: 'target', target: 'recurringOff', checked: true },
      decoys: wrongInPane,
      from: 'cancelHelp',
    },
    giveReason('lastInPane'),
    {
      id: 'confirm',
      say: {
        en: 'This is the last button: “Cancel subscription”, or “Save” with recurring billing off. Only you press it.',
        'zh-CN': '这是最后一个按钮：“取消订阅”，或选择“关闭”后的“保存”。只能由你本人点击。',
      },
      target: 'lastInPane',
      risk: 'irreversible',
      warn: {
        en: 'Cancelled now, the service stops for everybody at once. With renewal off it runs, and is charged, to its end, and nothing is paid back. Data is deleted 90 to 180 days after. Export first: there is no download of a whole backup.',
        'zh-CN':
          '立即取消会马上停止所有人的服务；关闭续订则用到期满并照常收费，不退款。数据在 90 至 180 天后删除。请先导出：无法下载整库备份。',
      },
      ...end,
      from: 'cancelHelp',
    },
  ],
};

/** An older billing account (Microsoft Online Services Agreement): now, or before the next renewal. */
export const cancelOlderAccount: Guide = {
  title: {
    en: 'Older billing account: the pane asks “Cancel now” or “before the next renewal date”',
    'zh-CN': '旧版计费账户：窗格询问“立即取消”或“在下次续订日期前取消”',
  },
  goal: cancelledHere,
  finished,
  steps: [
    openProduct,
    openPane(any(sees('options'), asksWhy)),
    {
      id: 'when',
      say: {
        en: 'Choose when: “Cancel now” ends the service at once, “Cancel before the next renewal date” lets it run on until then. Then go on with Next.',
        'zh-CN': '选择时间：“立即取消”会马上终止服务，“在下次续订日期前取消”会用到那一天。然后点击“下一步”。',
      },
      target: 'next',
      risk: 'reversible',
      done: any(asksWhy, sees('cancelNow'), cancelledHere),
      effect: any(asksWhy, sees('cancelNow')),
      decoys: wrongInPane,
      from: 'cancelHelp',
    },
    giveReason('cancelNow'),
    {
      id: 'confirm',
      say: {
        en: 'This is the last button: “Cancel now”. Only you press it.',
        'zh-CN': '这是最后一个按钮：“立即取消”。只能由你本人点击。',
      },
      why: {
        en: 'With more than 25 licences it does not work here: take some away first, or ask support.',
        'zh-CN': '许可证超过 25 个时无法在此取消：请先减少数量，或联系支持。',
      },
      target: 'cancelNow',
      risk: 'irreversible',
      warn: {
        en: 'If you chose “now”, the service stops for everybody at once; part of the price comes back. Data is deleted 90 to 180 days later. Export first.',
        'zh-CN': '如果选了“立即”，所有人会马上无法使用，费用按比例退回。数据在 90 至 180 天后删除。请先导出。',
      },
      ...end,
      from: 'cancelHelp',
    },
  ],
};

/** 21Vianet, and the worldwide pages until about 2022: the command hides behind three dots. */
export const cancelFromMenu: Guide = {
  title: {
    en: '21Vianet, and older pages: “More actions” (…)',
    'zh-CN': '世纪互联以及旧版页面：“更多操作”（…）',
  },
  goal: cancelledHere,
  finished,
  steps: [
    {
      id: 'product',
      say: {
        en: 'Choose your Dynamics 365 subscription. Each subscription is cancelled separately.',
        'zh-CN': '选择 Dynamics 365 订阅。每个订阅要分别取消。',
      },
      at: 'subscription',
      risk: 'read',
      done: any(sees('moreActions'), sees('cancelSubscription'), sees('lastInPane'), cancelledHere),
      from: 'cancelHelpZh',
    },
    {
      id: 'more',
      say: { en: 'Press “More actions” (…) beside it.', 'zh-CN': '点击该订阅旁的“更多操作”（…）。' },
      target: 'moreActions',
      risk: 'read',
      optional: true,
      done: any(sees('cancelSubscription'), sees('lastInPane'), cancelledHere),
      effect: sees('cancelSubscription'),
      decoys: wrongPresses,
      from: 'cancelHelpZh',
    },
    openPane(any(asksWhy, sees('lastInPane'))),
    giveReason('lastInPane'),
    {
      id: 'confirm',
      say: {
        en: 'This is the last button: “Cancel subscription”, on older pages “Save”. Only you press it.',
        'zh-CN': '这是最后一个按钮：“取消订阅”，旧版页面为“保存”。只能由你本人点击。',
      },
      target: 'lastInPane',
      risk: 'irreversible',
      warn: {
        en: 'Read the dates that the pane shows: the subscription becomes “Disabled”, can be taken back for 90 days, and its data is deleted after that. Export first.',
        'zh-CN': '请先看清窗格中的重要日期：订阅将变为“禁用”，90 天内可重新激活，之后数据会被删除。请先导出。',
      },
      ...end,
      from: 'cancelHelpZh',
    },
  ],
};
