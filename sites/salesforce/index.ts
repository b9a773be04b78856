import { defineSite } from '../schema.ts';
import { exports } from './exports.ts';
import { guides } from './guides/index.ts';
import { account, hosts } from './hosts.ts';
import { cancelled, mayCancel, mayNotCancel, notCancelled, signedIn, signedOut } from './marks.ts';
import { objects } from './objects.ts';
import { places } from './places.ts';
import { sources } from './sources.ts';
import { support } from './support.ts';
import { targets } from './targets/index.ts';
import { terms } from './terms.ts';

export const salesforce = defineSite({
  id: 'salesforce',
  name: { en: 'Salesforce', 'zh-CN': 'Salesforce' },
  sources,

  hosts,
  account,
  signedIn: { when: signedIn, from: 'robotCode' },
  signedOut: { when: signedOut, from: 'backupCode' },
  mayCancel: {
    who: {
      en: 'someone with the permission “Manage Billing”, or the permission set “Manage Subscriptions in Your Account: Identity User”',
      'zh-CN':
        '拥有“Manage Billing（管理账单）”权限，或“Manage Subscriptions in Your Account: Identity User”权限集的人',
    },
    yes: mayCancel,
    no: mayNotCancel,
    from: 'contractHelp',
  },
  cancelled: { yes: cancelled, no: notCancelled, from: 'guess' },

  places,
  targets,
  guides,
  objects,
  exports,
  terms,

  cancel: {
    kind: 'turn-off-renewal',
    at: 'subscription',
    guide: 'cancel',
    otherGuides: ['cancelStarter', 'closeAccount'],
    words: {
      text: {
        en: 'Leaving Salesforce means not renewing. Also write to your account executive: the company, the org ID, the contract or order number, that you do not renew, and the end date; ask for an answer. Keep the email and the case number.',
        'zh-CN':
          '离开 Salesforce 就是不再续约。请另外书面通知客户经理：公司名称、组织 ID、合同或订单编号、不再续约及到期日，并要求答复。保存邮件和个案编号。',
      },
      from: 'contractHelp',
    },
    warnings: [
      {
        text: {
          en: 'A contract can’t be ended early: leaving means saying in time that you won’t renew. The window opens 90 days before the end; the last 30 days may be too late.',
          'zh-CN': '合同不能提前终止：离开就是及时不再续约。窗口在到期前 90 天打开，最后 30 天内提出可能已来不及。',
        },
        from: 'renewalHelp',
      },
      {
        text: {
          en: 'After the end nobody can get in. The data is kept for 120 days and then deleted.',
          'zh-CN': '到期后任何人都无法登录。数据保留 120 天，之后删除。',
        },
        from: 'expiryHelp',
      },
      {
        text: {
          en: 'What was bought on AppExchange is cancelled separately: AppExchange › My Installs and Subscriptions.',
          'zh-CN': '在 AppExchange 购买的应用要另外取消：AppExchange › My Installs and Subscriptions。',
        },
        from: 'storeArticle',
      },
    ],
    confirmation: {
      text: {
        en: 'Keep the page Manage Renewals as it is afterwards, and the answer to your written notice. Salesforce writes to the billing contact of the contract.',
        'zh-CN': '请保存之后的“管理续约（Manage Renewals）”页面和书面通知的答复。Salesforce 会联系合同的账单联系人。',
      },
      from: 'renewalHelp',
    },
    from: 'contractHelp',
  },

  support,

  unknown: [
    {
      en: 'The direct address of Your Account, and what it says once renewal is off.',
      'zh-CN': 'Your Account 的直接地址，以及关闭续约后页面显示的文字。',
    },
    {
      en: 'The label of the button that starts the export, and how the file names of monthly exports begin.',
      'zh-CN': '启动导出的按钮文字，以及每月导出文件名的开头。',
    },
    {
      en: 'The wording of the Chinese interface: the Chinese words here are translations.',
      'zh-CN': '中文界面的确切用语：这里的中文为翻译。',
    },
    {
      en: 'To which address a written notice must go: your contract says it.',
      'zh-CN': '书面通知应寄往的地址：以你的合同为准。',
    },
    {
      en: 'How many records there are: no page that shows it was seen in a source. Setup › Storage Usage may.',
      'zh-CN': '共有多少条记录：没有来源说明在哪个页面显示；“设置 › 存储使用情况”可能有。',
    },
  ],
});
