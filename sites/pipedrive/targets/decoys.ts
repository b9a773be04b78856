import { begins, named } from '../../named.ts';
import type { SiteInput } from '../../schema.ts';

/** What stands beside the way out and is something else. */
export const decoyTargets: SiteInput['targets'] = {
  chatNow: {
    label: { en: 'Chat now', 'zh-CN': '立即聊天' },
    alternatives: begins(
      {
        en: ['Chat now', 'Chat with', 'Start a chat', 'Start chat', 'Talk to us'],
        'zh-CN': ['立即聊天', '马上聊聊', '现在聊天', '开始聊天', '立即咨询', '与我们聊'],
      },
      'button',
      'link',
    ),
    from: 'cancelHelp',
  },
  pause: {
    label: { en: 'Pause', 'zh-CN': '暂停' },
    alternatives: begins({ en: ['Pause'], 'zh-CN': ['暂停', '改为暂停', '先暂停'] }, 'button', 'link', 'radio'),
    from: 'pauseTerms',
  },
  keep: {
    label: { en: 'Keep my plan', 'zh-CN': '保留套餐' },
    alternatives: begins(
      {
        en: [
          ...['Keep my', 'Keep plan', 'Keep using', 'Keep subscription', 'Stay', 'Never mind', 'Nevermind', 'Go back'],
          ...['Back to', "Don't cancel", 'Do not cancel', "I've changed my mind", 'Change my plan', 'Downgrade'],
          ...['Accept offer', 'Claim offer', 'Get discount', 'Apply discount'],
        ],
        'zh-CN': [
          ...['保留', '继续使用', '返回', '不取消', '暂不取消', '我改变主意', '再想想', '更换套餐', '降级'],
          ...['接受优惠', '领取优惠', '享受优惠'],
        ],
      },
      'button',
      'link',
    ),
    from: 'guess',
  },
  removeAddOn: {
    label: { en: 'Remove from plan', 'zh-CN': '从套餐中移除' },
    alternatives: named(
      { en: ['Remove from plan'], 'zh-CN': ['从套餐中移除', '从套餐移除', '从方案中移除', '从计划中移除'] },
      'button',
      'link',
    ),
    from: 'cancelHelp',
  },
  deleteData: {
    label: { en: 'Delete account', 'zh-CN': '删除账户' },
    alternatives: begins(
      {
        en: ['Delete account', 'Delete my account', 'Delete company', 'Delete all data', 'Start over', 'Start-over'],
        'zh-CN': ['删除账户', '删除我的账户', '删除帐户', '删除公司', '删除所有数据', '清空数据', '重新开始'],
      },
      'button',
      'link',
    ),
    from: 'deleteHelp',
  },
};
