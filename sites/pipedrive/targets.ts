import type { SiteInput } from '../schema.ts';
import { cancelMySubscription, lastButton } from './words.ts';

export const targets: SiteInput['targets'] = {
  cancelMySubscription: {
    label: { en: 'Cancel my subscription', 'zh-CN': '取消我的订阅' },
    alternatives: [
      { type: 'css', css: 'a[href*="/settings/subscription/churn-shield"]' },
      { type: 'name', role: 'button', name: cancelMySubscription },
      { type: 'name', role: 'link', name: cancelMySubscription },
      { type: 'intent', intent: 'cancel-subscription' },
    ],
    within: 'page',
    from: 'cancelHelp',
  },
  continueToCancel: {
    label: { en: 'Continue to cancel', 'zh-CN': '继续取消' },
    alternatives: [
      {
        type: 'name',
        role: 'button',
        name: { en: ['Continue to cancel', 'Continue to cancellation'], 'zh-CN': ['继续取消', '继续退订'] },
      },
    ],
    from: 'cancelHelp',
  },
  notInterested: {
    label: { en: '“I’m not interested, continue to cancel”', 'zh-CN': '“不感兴趣，继续取消”' },
    alternatives: [
      {
        type: 'name',
        match: 'begin',
        role: 'button',
        name: {
          en: ["I'm not interested", 'I’m not interested', 'Not interested'],
          'zh-CN': ['我不感兴趣', '不感兴趣'],
        },
      },
    ],
    from: 'cancelHelp',
  },
  chatNow: {
    label: { en: 'Chat now', 'zh-CN': '立即聊天' },
    alternatives: [{ type: 'name', role: 'button', name: { en: ['Chat now'], 'zh-CN': ['立即聊天', '马上聊聊'] } }],
    from: 'cancelHelp',
  },
  cancelMyPlan: {
    label: { en: 'Cancel my plan', 'zh-CN': '取消我的套餐' },
    alternatives: [
      { type: 'name', role: 'button', name: lastButton },
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    from: 'cancelHelp',
  },
  pause: {
    label: { en: 'Pause', 'zh-CN': '暂停' },
    alternatives: [
      {
        type: 'name',
        match: 'begin',
        role: 'button',
        name: { en: ['Pause'], 'zh-CN': ['暂停', '改为暂停'] },
      },
    ],
    from: 'pauseTerms',
  },
  keep: {
    label: { en: 'Keep my plan', 'zh-CN': '保留套餐' },
    alternatives: [
      {
        type: 'name',
        match: 'begin',
        role: 'button',
        name: {
          en: ['Keep my', 'Keep using', 'Stay', 'Never mind', 'Go back'],
          'zh-CN': ['保留', '继续使用', '返回'],
        },
      },
    ],
    from: 'guess',
  },
  makeCsv: {
    label: { en: 'CSV', 'zh-CN': 'CSV' },
    alternatives: [
      { type: 'css', css: 'button#do-export-csv' },
      { type: 'name', role: 'button', name: { en: ['CSV', 'Export CSV'], 'zh-CN': ['CSV', '导出 CSV'] } },
      { type: 'intent', intent: 'export-data' },
    ],
    from: 'publicCode',
  },
  download: {
    label: { en: 'the newest file in the list', 'zh-CN': '列表中最新的文件' },
    alternatives: [
      { type: 'css', css: 'table#exports_list tr:nth-of-type(1) a[href*="/export/download/"]' },
      { type: 'name', role: 'link', name: { en: ['Download'], 'zh-CN': ['下载'] } },
      { type: 'intent', intent: 'download' },
    ],
    from: 'publicCode',
  },
};
