import { named } from '../named.ts';
import type { SiteInput, Words } from '../schema.ts';
import { createBackup, lastButton, turnOffRenewal } from './words.ts';

const accountAndBilling: Words = {
  en: ['Account & Billing', 'Account and Billing'],
  'zh-CN': ['账户与账单', '账户和账单', '账户及账单', '账号与账单', '帐户与帐单'],
};

export const targets: SiteInput['targets'] = {
  accountMenu: {
    label: { en: 'the account menu', 'zh-CN': '账户菜单' },
    alternatives: [{ type: 'css', css: '#hs-global-toolbar-accounts, [data-portal-hook=account-menu]' }],
    from: 'publicCode',
  },
  accountAndBilling: {
    label: { en: 'Account & Billing', 'zh-CN': '账户与账单' },
    alternatives: [
      { type: 'css', css: 'a#accountsAndBilling' },
      ...named(accountAndBilling, 'link', 'menuitem', 'button'),
      { type: 'intent', intent: 'open-subscription-billing' },
    ],
    from: 'publicCode',
  },
  subscriptionsTab: {
    label: { en: 'the Subscriptions tab', 'zh-CN': '“订阅”标签页' },
    alternatives: [
      ...named({ en: ['Subscriptions', 'Subscription'], 'zh-CN': ['订阅', '我的订阅'] }, 'tab', 'link', 'button'),
      { type: 'intent', intent: 'open-subscription-billing' },
    ],
    from: 'cancelHelp',
  },
  turnOffRenewal: {
    label: { en: 'Cancel auto-renewal', 'zh-CN': '取消自动续订' },
    alternatives: [
      ...named(turnOffRenewal, 'button', 'link', 'menuitem'),
      { type: 'intent', intent: 'turn-off-renewal' },
    ],
    within: 'page',
    from: 'cancelHelp',
  },
  understand: {
    label: { en: 'the “I understand …” box', 'zh-CN': '“我了解……”复选框' },
    alternatives: [
      {
        type: 'name',
        match: 'begin',
        role: 'checkbox',
        name: {
          en: ['I understand', 'I acknowledge', 'I agree'],
          'zh-CN': [
            '我了解',
            '我已了解',
            '我理解',
            '我已理解',
            '我明白',
            '我已明白',
            '我知道',
            '我已知晓',
            '我已知悉',
            '我同意',
          ],
        },
      },
    ],
    from: 'cancelHelp',
  },
  next: {
    label: { en: 'Next', 'zh-CN': '下一步' },
    alternatives: [{ type: 'name', role: 'button', name: { en: ['Next'], 'zh-CN': ['下一步'] } }],
    within: 'dialog',
    from: 'cancelHelp',
  },
  cancelMyRenewal: {
    label: { en: 'Cancel my renewal', 'zh-CN': '取消我的续订' },
    alternatives: [...named(lastButton, 'button'), { type: 'intent', intent: 'confirm-dialog' }],
    within: 'dialog',
    from: 'cancelHelp',
  },
  keepPlan: {
    label: { en: 'Keep my plan', 'zh-CN': '保留套餐' },
    alternatives: [
      {
        type: 'name',
        match: 'begin',
        role: 'button',
        name: {
          en: ['Keep my plan', 'Keep plan', 'Keep my subscription', 'Keep subscription', 'Never mind', 'Stay'],
          'zh-CN': ['保留我的套餐', '保留套餐', '保留我的订阅', '保留订阅', '继续使用', '继续订阅'],
        },
      },
    ],
    from: 'guess',
  },
  pause: {
    label: { en: 'Pause instead', 'zh-CN': '改为暂停' },
    alternatives: [
      {
        type: 'name',
        match: 'begin',
        role: 'button',
        name: {
          en: [
            'Pause instead',
            'Pause my subscription',
            'Pause subscription',
            'Accept offer',
            'Claim offer',
            'Switch to a lower plan',
          ],
          'zh-CN': ['改为暂停', '暂停订阅', '暂停我的订阅', '先暂停', '接受优惠', '领取优惠'],
        },
      },
    ],
    from: 'guess',
  },
  declineOffer: {
    label: { en: 'the way past the offer', 'zh-CN': '拒绝优惠、继续取消的按钮' },
    alternatives: [
      {
        type: 'name',
        match: 'begin',
        role: 'button',
        name: {
          en: [
            'Continue to cancel',
            'Continue cancelling',
            'Continue canceling',
            'Continue with cancellation',
            'No thanks',
            'No, ',
            'Decline',
            'Continue',
          ],
          'zh-CN': ['继续取消', '不，谢谢', '不，', '不用', '不需要', '谢绝', '继续'],
        },
      },
    ],
    within: 'dialog',
    from: 'guess',
  },
  deleteAccount: {
    label: { en: 'Delete account', 'zh-CN': '删除账户' },
    alternatives: [
      {
        type: 'name',
        role: 'button',
        name: { en: ['Delete account', 'Delete Account'], 'zh-CN': ['删除账户', '删除帐户'] },
      },
      { type: 'name', role: 'tab', name: { en: ['Delete Account'], 'zh-CN': ['删除账户', '删除帐户'] } },
      { type: 'name', role: 'link', name: { en: ['Delete Account'], 'zh-CN': ['删除账户', '删除帐户'] } },
    ],
    from: 'deleteTutorial',
  },
  settings: {
    label: { en: 'Settings', 'zh-CN': '设置' },
    alternatives: [
      { type: 'css', css: '#hs-global-toolbar-settings-list-item a' },
      { type: 'name', role: 'link', name: { en: ['Settings'], 'zh-CN': ['设置'] } },
      { type: 'name', role: 'button', name: { en: ['Settings'], 'zh-CN': ['设置'] } },
    ],
    from: 'publicCode',
  },
  backupLink: {
    label: { en: 'Backup & restore', 'zh-CN': '备份与恢复' },
    alternatives: named(
      {
        en: ['Backup & restore', 'Backup and restore', 'Backup', 'Backups'],
        'zh-CN': ['备份与恢复', '备份和恢复', '备份和还原', '备份与还原', '备份及恢复', '备份'],
      },
      ...(['link', 'menuitem', 'button', 'tab'] as const),
    ),
    from: 'backupHelp',
  },
  dataManagement: {
    label: { en: 'Data management', 'zh-CN': '数据管理' },
    alternatives: [
      { type: 'name', role: 'button', name: { en: ['Data management'], 'zh-CN': ['数据管理'] } },
      { type: 'name', role: 'link', name: { en: ['Data management'], 'zh-CN': ['数据管理'] } },
    ],
    from: 'backupHelp',
  },
  createBackup: {
    label: { en: 'Create backup', 'zh-CN': '创建备份' },
    alternatives: [...named(createBackup, 'button', 'link'), { type: 'intent', intent: 'export-data' }],
    within: 'page',
    from: 'backupHelp',
  },
  create: {
    label: { en: 'Create', 'zh-CN': '创建' },
    alternatives: [
      { type: 'name', role: 'button', name: { en: ['Create'], 'zh-CN': ['创建', '新建'] } },
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    within: 'dialog',
    from: 'backupHelp',
  },
  download: {
    label: { en: 'Download', 'zh-CN': '下载' },
    alternatives: [
      { type: 'name', role: 'link', name: { en: ['Download'], 'zh-CN': ['下载'] } },
      { type: 'name', role: 'button', name: { en: ['Download'], 'zh-CN': ['下载'] } },
      { type: 'intent', intent: 'download' },
    ],
    within: 'page',
    from: 'backupHelp',
  },
};
