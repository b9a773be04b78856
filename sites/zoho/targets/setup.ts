import { deleteCrmAccount } from '../words.ts';
import { named, type Targets } from './named.ts';

/** What is found in the set-up of the CRM: its backup, and the end of its account. */
export const setupTargets: Targets = {
  downloadImmediately: {
    label: { en: 'Download immediately', 'zh-CN': '立即下载（Download immediately）' },
    alternatives: [
      ...named(
        { en: ['Download immediately', 'Download now'], 'zh-CN': ['立即下载', '立刻下载', '马上下载', '立即备份'] },
        'radio',
        'tab',
      ),
    ],
    from: 'backupHelp',
  },
  startBackup: {
    label: { en: 'the button that starts the backup', 'zh-CN': '开始备份的按钮' },
    alternatives: [
      { type: 'css', css: '#configBtn button:only-of-type' },
      ...named(
        {
          en: [
            ...['Start Backup', 'Start', 'Schedule Backup', 'Schedule', 'Backup Now', 'Back Up Now', 'Create Backup'],
            ...['Request Backup', 'Request Data Backup', 'Backup', 'Start Data Backup', 'Download Now'],
          ],
          'zh-CN': [
            ...['开始备份', '立即备份', '安排备份', '计划备份', '创建备份', '请求备份', '申请备份', '备份', '开始'],
            ...['请求数据备份', '开始数据备份', '备份数据'],
          ],
        },
        'button',
      ),
    ],
    from: 'backupPageCode',
  },
  dataLink: {
    label: { en: 'the first data file', 'zh-CN': '第一个数据文件' },
    alternatives: [
      { type: 'css', css: 'a[href*="/Data_001.zip"]' },
      // Without the further parts of the same backup: they are no other answer to the same question.
      { type: 'css', css: '#dbDataLink a:only-of-type:not([href*=".zip"]:not([href*="_001"]))' },
      ...named(
        { en: ['Data_001.zip', 'Download Data', 'Data'], 'zh-CN': ['Data_001.zip', '下载数据', '数据下载', '数据'] },
        'link',
        'button',
      ),
    ],
    from: 'backupPageCode',
  },
  attachmentsLink: {
    label: { en: 'the first file of attachments', 'zh-CN': '第一个附件文件' },
    alternatives: [
      { type: 'css', css: 'a[href*="/Attachments_001.zip"]' },
      { type: 'css', css: '#dbAttachmentLink a:only-of-type:not([href*=".zip"]:not([href*="_001"]))' },
      ...named(
        {
          en: ['Attachments_001.zip', 'Download Attachments', 'Attachments'],
          'zh-CN': ['Attachments_001.zip', '下载附件', '附件下载', '附件'],
        },
        'link',
        'button',
      ),
    ],
    from: 'backupPageCode',
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
  closeZohoAccount: {
    label: { en: 'Close Account (all of Zoho)', 'zh-CN': '关闭账户（整个 Zoho）' },
    alternatives: named(
      {
        en: ['Close Account', 'Close Organization', 'Close Zoho Account', 'Delete Zoho Account', 'Delete organization'],
        'zh-CN': ['关闭账户', '关闭帐户', '关闭组织', '注销账户', '注销Zoho账户', '关闭Zoho账户', '删除组织'],
      },
      'link',
      'button',
      'tab',
    ),
    from: 'closeZohoArticle',
  },
  deleteUser: {
    label: { en: 'Delete This User', 'zh-CN': '删除该用户' },
    alternatives: named(
      { en: ['Delete This User', 'Delete user'], 'zh-CN': ['删除该用户', '删除此用户', '删除用户'] },
      'link',
      'button',
    ),
    from: 'deleteUserHelp',
  },
  confirmDelete: {
    label: { en: 'Delete, in the dialog', 'zh-CN': '对话框中的“删除”' },
    alternatives: [
      ...named(
        { en: ['Delete', 'Yes, delete', 'Delete account'], 'zh-CN': ['删除', '确认删除', '确认', '确定', '删除账户'] },
        'button',
      ),
      { type: 'intent', intent: 'confirm-dialog' },
    ],
    within: 'dialog',
    from: 'closeHelp',
  },
};
