import type { SiteInput, Words } from '../schema.ts';
import {
  cancelSubscription,
  changeEdition,
  deleteCrmAccount,
  downgradeNow,
  manageSubscription,
  resumeSubscription,
} from './words.ts';

type TargetInput = SiteInput['targets'][string];
type NamedWay = Extract<TargetInput['alternatives'][number], { type: 'name' }>;

/** A control of this name, whichever of these roles it has: Zoho’s own elements stand for links, buttons and entries of menus. */
const named = (name: Words, ...roles: NamedWay['role'][]): NamedWay[] =>
  roles.map((role) => ({ type: 'name', role, name }));

const keep: Words = {
  en: ['Keep', 'Never mind', 'Go back', 'Stay', 'Not now'],
  'zh-CN': ['保留', '返回', '暂不', '继续使用'],
};
const freeEdition: Words = {
  en: ['Switch back to free', 'Move to free edition', 'Switch to Free', 'Move to Free', 'Downgrade to Free'],
  'zh-CN': ['切换回免费版', '切换到免费版', '降级到免费版', '转为免费版'],
};

export const targets: SiteInput['targets'] = {
  profile: {
    label: { en: 'your picture', 'zh-CN': '您的头像' },
    alternatives: [
      { type: 'css', css: "div[data-zcqa='profilePicture']" },
      { type: 'css', css: '#acntIcn' },
      { type: 'intent', intent: 'open-account-settings' },
    ],
    from: 'publicCode',
  },
  manageSubscription: {
    label: { en: 'Manage Subscription', 'zh-CN': '管理订购（管理订阅）' },
    alternatives: [
      ...named(manageSubscription, 'link', 'button', 'menuitem'),
      { type: 'text', text: manageSubscription },
      { type: 'intent', intent: 'open-subscription-billing' },
    ],
    from: 'subscriptionHelp',
  },
  cancelSubscription: {
    label: { en: 'Cancel Subscription', 'zh-CN': '取消订阅（Cancel Subscription）' },
    alternatives: [...named(cancelSubscription, 'button', 'link'), { type: 'intent', intent: 'cancel-subscription' }],
    within: 'page',
    from: 'storeArticle',
  },
  understand: {
    label: { en: 'the box that confirms', 'zh-CN': '确认复选框' },
    alternatives: [
      {
        type: 'name',
        match: 'begin',
        role: 'checkbox',
        name: {
          en: ['I understand', 'I confirm', 'I agree', 'I acknowledge', 'Yes, I'],
          'zh-CN': ['我了解', '我已了解', '我理解', '我确认', '我同意', '我知道'],
        },
      },
    ],
    from: 'storeArticle',
  },
  atCycleEnd: {
    label: { en: '“Downgrade automatically at the end …”', 'zh-CN': '“在当前计费周期结束时自动降级”' },
    alternatives: [
      {
        type: 'name',
        match: 'begin',
        role: 'checkbox',
        name: {
          en: ['Downgrade automatically at the end'],
          'zh-CN': ['在当前计费周期结束时自动降级', '当前计费周期结束时自动降级', '周期结束时自动降级'],
        },
      },
    ],
    from: 'storeArticle',
  },
  confirmDowngrade: {
    label: { en: 'Confirm Downgrade', 'zh-CN': '确认降级（Confirm Downgrade）' },
    alternatives: [
      ...named({ en: ['Confirm Downgrade'], 'zh-CN': ['确认降级'] }, 'button', 'link'),
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    from: 'storeArticle',
  },
  downgradeNow: {
    label: { en: 'Downgrade Immediately', 'zh-CN': '立即降级（Downgrade Immediately）' },
    alternatives: named(downgradeNow, 'button', 'link'),
    from: 'storeArticle',
  },
  resumeSubscription: {
    label: { en: 'Resume Subscription', 'zh-CN': '恢复订阅（Resume Subscription）' },
    alternatives: named(resumeSubscription, 'button', 'link'),
    from: 'storeArticle',
  },
  keep: {
    label: { en: 'Keep the subscription', 'zh-CN': '保留订阅' },
    alternatives: [{ type: 'name', match: 'begin', role: 'button', name: keep }],
    within: 'dialog',
    from: 'guess',
  },
  changeEdition: {
    label: { en: 'Change Edition', 'zh-CN': '更改版本（Change Edition）' },
    alternatives: named(changeEdition, 'button', 'link'),
    within: 'page',
    from: 'subscriptionHelp',
  },
  freeEdition: {
    label: { en: 'Switch back to free', 'zh-CN': '切换回免费版（Switch back to free）' },
    alternatives: named(freeEdition, 'button', 'link'),
    from: 'subscriptionHelp',
  },
  proceedToDowngrade: {
    label: { en: 'Proceed to Downgrade', 'zh-CN': '继续降级（Proceed to Downgrade）' },
    alternatives: [
      ...named({ en: ['Proceed to Downgrade'], 'zh-CN': ['继续降级', '继续进行降级'] }, 'button', 'link'),
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    from: 'subscriptionHelp',
  },
  proceedToPay: {
    label: { en: 'Proceed to Pay', 'zh-CN': '继续支付' },
    alternatives: named({ en: ['Proceed to Pay', 'Proceed to pay'], 'zh-CN': ['继续支付'] }, 'button', 'link'),
    from: 'subscriptionHelp',
  },
  deleteCrmAccount: {
    label: { en: 'Delete CRM account', 'zh-CN': '删除CRM账户' },
    alternatives: [
      ...named(deleteCrmAccount, 'link', 'button'),
      { type: 'text', text: deleteCrmAccount },
      { type: 'intent', intent: 'delete-account' },
    ],
    within: 'page',
    from: 'closeHelpChina',
  },
  confirmDelete: {
    label: { en: 'Delete, in the dialog', 'zh-CN': '对话框中的“删除”' },
    alternatives: [
      ...named({ en: ['Delete', 'Yes, delete'], 'zh-CN': ['删除', '确认删除', '确认'] }, 'button'),
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    within: 'dialog',
    from: 'closeHelp',
  },
  downloadImmediately: {
    label: { en: 'Download immediately', 'zh-CN': '立即下载（Download immediately）' },
    alternatives: [
      {
        type: 'name',
        role: 'radio',
        name: { en: ['Download immediately', 'Download Immediately'], 'zh-CN': ['立即下载'] },
      },
      { type: 'css', css: '#dbRepeatType lyte-radiobutton:nth-of-type(4) input' },
    ],
    from: 'backupHelp',
  },
  startBackup: {
    label: { en: 'the button that starts the backup', 'zh-CN': '开始备份的按钮' },
    alternatives: [
      { type: 'css', css: '#configBtn button' },
      ...named(
        {
          en: ['Start Backup', 'Schedule Backup', 'Backup Now', 'Back Up Now', 'Download Now'],
          'zh-CN': ['开始备份', '立即备份', '安排备份', '备份'],
        },
        'button',
      ),
      { type: 'intent', intent: 'export-data' },
    ],
    from: 'backupPageCode',
  },
  dataLink: {
    label: { en: 'the data link', 'zh-CN': '数据下载链接' },
    alternatives: [
      { type: 'css', css: '#dbDataLink a' },
      { type: 'css', css: 'a[href*="/Data_001.zip"]' },
      ...named(
        { en: ['Data_001.zip', 'Download Data', 'Download data'], 'zh-CN': ['下载数据', '数据下载'] },
        'link',
        'button',
      ),
      { type: 'intent', intent: 'download' },
    ],
    from: 'backupPageCode',
  },
  attachmentsLink: {
    label: { en: 'the attachments link', 'zh-CN': '附件下载链接' },
    alternatives: [
      { type: 'css', css: '#dbAttachmentLink a' },
      { type: 'css', css: 'a[href*="/Attachments_001.zip"]' },
    ],
    from: 'backupPageCode',
  },
};
