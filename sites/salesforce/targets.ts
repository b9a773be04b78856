import type { SiteInput } from '../schema.ts';
import { cancelSubscription, dontRenew, manageRenewal, yourAccount } from './words.ts';

const exportNow = { en: ['Export Now'], 'zh-CN': ['立即导出'] };
const deactivateOrg = { en: ['Deactivate Org'], 'zh-CN': ['停用组织', '停用 Org', '停用Org'] };
const renew = {
  en: ['Confirm Renewal', 'Renew', 'Renew Now', 'Renew Contract', 'Accept Renewal'],
  'zh-CN': ['确认续约', '续约', '立即续约', '确认续订'],
};
const requestChanges = { en: ['Request Changes', 'Request a Change'], 'zh-CN': ['请求更改', '申请更改', '请求变更'] };

export const targets: SiteInput['targets'] = {
  gear: {
    label: { en: 'the gear', 'zh-CN': '齿轮图标' },
    alternatives: [
      { type: 'name', role: 'button', match: 'begin', name: { en: ['Setup'], 'zh-CN': ['设置'] } },
      { type: 'name', role: 'link', name: { en: ['Setup'], 'zh-CN': ['设置'] } },
      { type: 'intent', intent: 'open-account-settings' },
    ],
    within: 'page',
    from: 'yourAccountPage',
  },
  yourAccount: {
    label: { en: 'Your Account', 'zh-CN': 'Your Account（您的帐户）' },
    alternatives: [
      { type: 'name', role: 'menuitem', name: yourAccount },
      { type: 'name', role: 'link', name: yourAccount },
      { type: 'name', role: 'button', name: yourAccount },
      { type: 'intent', intent: 'open-subscription-billing' },
    ],
    from: 'yourAccountPage',
  },
  manageRenewal: {
    label: { en: 'Manage Renewal', 'zh-CN': '管理续约（Manage Renewal）' },
    alternatives: [
      { type: 'name', role: 'button', name: manageRenewal },
      { type: 'name', role: 'link', name: manageRenewal },
      { type: 'name', role: 'tab', name: manageRenewal },
    ],
    within: 'page',
    from: 'contractHelp',
  },
  authorised: {
    label: { en: 'the box “I am authorized …”', 'zh-CN': '“我有权……”复选框' },
    alternatives: [
      {
        type: 'name',
        match: 'begin',
        role: 'checkbox',
        name: {
          en: [
            ...['I am authorized', 'I am authorised', 'I’m authorized', "I'm authorized", 'I certify'],
            ...['I confirm that I am authorized', 'I confirm I am authorized', 'I have the authority'],
            ...['By checking this box', 'I acknowledge'],
          ],
          'zh-CN': ['我有权', '本人有权', '我已获授权', '我确认有权', '我确认我有权', '我被授权', '勾选此框'],
        },
      },
    ],
    from: 'renewalDialog',
  },
  dontRenew: {
    label: { en: 'Don’t Renew', 'zh-CN': '不续约（Don’t Renew）' },
    alternatives: [
      { type: 'name', role: 'button', name: dontRenew },
      { type: 'name', role: 'link', name: dontRenew },
      { type: 'intent', intent: 'turn-off-renewal' },
    ],
    from: 'renewalDialog',
  },
  renew: {
    label: { en: 'Confirm Renewal', 'zh-CN': '确认续约（Confirm Renewal）' },
    alternatives: [{ type: 'name', role: 'button', name: renew }],
    from: 'renewalDialog',
  },
  requestChanges: {
    label: { en: 'Request Changes', 'zh-CN': '请求更改（Request Changes）' },
    alternatives: [
      { type: 'name', role: 'button', name: requestChanges },
      { type: 'name', role: 'link', name: requestChanges },
    ],
    from: 'renewalDialog',
  },
  cancelSubscription: {
    label: { en: 'Cancel Subscription', 'zh-CN': '取消订阅（Cancel Subscription）' },
    alternatives: [
      { type: 'name', role: 'button', name: cancelSubscription },
      { type: 'name', role: 'link', name: cancelSubscription },
      { type: 'intent', intent: 'cancel-subscription' },
    ],
    within: 'page',
    from: 'checkoutArticle',
  },
  confirmCancel: {
    label: { en: 'Cancel Subscription, in the dialog', 'zh-CN': '对话框中的“取消订阅（Cancel Subscription）”' },
    alternatives: [
      { type: 'name', role: 'button', name: cancelSubscription },
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    within: 'dialog',
    from: 'checkoutArticle',
  },
  keepSubscription: {
    label: { en: 'Keep the subscription', 'zh-CN': '保留订阅' },
    alternatives: [
      {
        type: 'name',
        match: 'begin',
        role: 'button',
        name: {
          en: ['Keep', 'Never mind', 'Go back', 'Stay'],
          'zh-CN': ['保留', '返回', '继续使用', '继续订阅'],
        },
      },
    ],
    within: 'dialog',
    from: 'guess',
  },
  exportNow: {
    label: { en: 'Export Now', 'zh-CN': '立即导出（Export Now）' },
    alternatives: [
      { type: 'name', role: 'button', name: exportNow },
      { type: 'name', role: 'link', name: exportNow },
      { type: 'intent', intent: 'export-data' },
    ],
    from: 'exportCopy',
  },
  includeAllData: {
    label: { en: 'Include all data', 'zh-CN': '包括所有数据（Include all data）' },
    alternatives: [
      {
        type: 'name',
        match: 'begin',
        role: 'checkbox',
        name: { en: ['Include all data'], 'zh-CN': ['包括所有数据', '包含所有数据'] },
      },
    ],
    from: 'exportCopy',
  },
  startExport: {
    label: { en: 'Start Export', 'zh-CN': '开始导出（Start Export）' },
    alternatives: [
      { type: 'name', role: 'button', name: { en: ['Start Export'], 'zh-CN': ['开始导出'] } },
      { type: 'name', role: 'link', name: { en: ['Start Export'], 'zh-CN': ['开始导出'] } },
      { type: 'intent', intent: 'export-data' },
    ],
    from: 'guess',
  },
  download: {
    label: { en: 'download', 'zh-CN': '下载（download）' },
    alternatives: [
      { type: 'css', css: 'a[href*="OrgExport"]' },
      { type: 'name', role: 'link', name: { en: ['download'], 'zh-CN': ['下载'] } },
      { type: 'intent', intent: 'download' },
    ],
    from: 'backupCode',
  },
  deactivateOrg: {
    label: { en: 'Deactivate Org', 'zh-CN': '停用组织（Deactivate Org）' },
    alternatives: [
      { type: 'name', role: 'button', name: deactivateOrg },
      { type: 'intent', intent: 'delete-account' },
    ],
    within: 'page',
    from: 'deactivateArticle',
  },
  confirmDeactivate: {
    label: { en: 'Deactivate Org, in the dialog', 'zh-CN': '对话框中的“停用组织（Deactivate Org）”' },
    alternatives: [
      { type: 'name', role: 'button', name: deactivateOrg },
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    within: 'dialog',
    from: 'deactivateArticle',
  },
};
