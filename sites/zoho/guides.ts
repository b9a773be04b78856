import type { SiteInput } from '../schema.ts';
import { cancelled } from './marks.ts';

type Step = SiteInput['guides'][string]['steps'][number];

const sees = (target: string) => ({ type: 'target', target }) as const;
const ticked = (target: string) => ({ type: 'target', target, checked: true }) as const;
const inStore = { type: 'place', place: 'subscription' } as const;
const inDialog = { type: 'visible', css: '[role=dialog], lyte-modal, dialog[open]' } as const;

const decoys: Step['decoys'] = [
  { target: 'keep', why: { en: 'Keeps the subscription', 'zh-CN': '会保留订阅' } },
  {
    target: 'downgradeNow',
    why: { en: 'Ends it today, not at the end of the cycle', 'zh-CN': '今天就终止，而不是周期结束时' },
  },
  { target: 'resumeSubscription', why: { en: 'Takes the cancellation back', 'zh-CN': '会撤销退订' } },
];

const toStore: Step[] = [
  {
    id: 'profile',
    say: { en: 'Open your picture at the top right.', 'zh-CN': '打开右上角的头像。' },
    target: 'profile',
    risk: 'read',
    done: { type: 'any', of: [sees('manageSubscription'), inStore] },
    effect: { type: 'any', of: [sees('manageSubscription'), inStore] },
    from: 'subscriptionHelp',
  },
  {
    id: 'store',
    say: {
      en: 'Choose “Manage Subscription” (newer: “Manage Billings”). The store opens, often in a new tab.',
      'zh-CN': '选择“管理订购 / 管理订阅”（新版：Manage Billings）。商店会打开，通常在新标签页中。',
    },
    target: 'manageSubscription',
    risk: 'read',
    done: inStore,
    effect: inStore,
    within: 120,
    from: 'subscriptionHelp',
  },
];

const lost = {
  en: 'The organisation drops to the free edition: paid functions end, and what is over the limits of the free edition can be edited but nothing new added. Export your data first.',
  'zh-CN': '组织会降为免费版：付费功能终止；超出免费版限额的记录仍可编辑，但不能再新增。请先导出数据。',
};

export const guides: SiteInput['guides'] = {
  cancel: {
    title: { en: 'Cancel the subscription in the Zoho Store', 'zh-CN': '在 Zoho Store 取消订阅' },
    goal: cancelled,
    finished: {
      en: 'It ends with the billing cycle. Leave “Downgrade Immediately” and “Resume Subscription” alone, and keep this page as evidence now.',
      'zh-CN':
        '订阅会在计费周期结束时终止。不要点击“Downgrade Immediately”和“Resume Subscription”，现在请把此页面存为凭证。',
    },
    steps: [
      ...toStore,
      {
        id: 'open',
        say: {
          en: 'Move the mouse over the card of the current plan: “Cancel Subscription” shows only then. Press it; a dialog opens, nothing is cancelled yet.',
          'zh-CN':
            '把鼠标移到当前套餐的卡片上，“Cancel Subscription（取消订阅）”才会出现。点击后会打开对话框，此时还没有取消任何东西。',
        },
        at: 'subscription',
        risk: 'reversible',
        done: {
          type: 'any',
          of: [sees('understand'), sees('atCycleEnd'), sees('confirmDowngrade'), cancelled],
        },
        from: 'storeArticle',
      },
      {
        id: 'understand',
        say: {
          en: 'Read what is lost, then tick the box that confirms it.',
          'zh-CN': '看清会失去什么，然后勾选确认框。',
        },
        target: 'understand',
        risk: 'reversible',
        optional: true,
        done: { type: 'any', of: [ticked('understand'), cancelled] },
        effect: ticked('understand'),
        decoys,
        from: 'storeArticle',
      },
      {
        id: 'reason',
        say: {
          en: 'Choose a reason, in your own choice, and leave “Downgrade automatically at the end of current billing cycle” ticked: without it everything ends at once.',
          'zh-CN': '自己选择原因，并保持勾选“在当前计费周期结束时自动降级”：取消勾选会立即终止。',
        },
        risk: 'reversible',
        done: { type: 'any', of: [{ type: 'all', of: [sees('confirmDowngrade'), ticked('atCycleEnd')] }, cancelled] },
        decoys,
        from: 'storeArticle',
      },
      {
        id: 'confirm',
        say: {
          en: 'This is the last button: “Confirm Downgrade”. Only you press it.',
          'zh-CN': '这是最后一个按钮：“Confirm Downgrade（确认降级）”。只能由你本人点击。',
        },
        target: 'confirmDowngrade',
        risk: 'irreversible',
        warn: lost,
        done: cancelled,
        effect: cancelled,
        decoys,
        from: 'storeArticle',
      },
    ],
  },
  downgrade: {
    title: { en: 'Older store page: change to the free edition', 'zh-CN': '旧版商店页面：改为免费版' },
    goal: cancelled,
    finished: {
      en: 'The edition is changed. Keep this page as evidence now.',
      'zh-CN': '版本已更改。现在请把此页面存为凭证。',
    },
    steps: [
      ...toStore,
      {
        id: 'edition',
        say: {
          en: 'Press “Change Edition” under Subscription Details.',
          'zh-CN': '在“订阅详情”下点击“Change Edition（更改版本）”。',
        },
        at: 'subscription',
        target: 'changeEdition',
        risk: 'read',
        done: { type: 'any', of: [sees('freeEdition'), sees('proceedToDowngrade'), cancelled] },
        effect: { type: 'any', of: [sees('freeEdition'), sees('proceedToDowngrade')] },
        from: 'subscriptionHelp',
      },
      {
        id: 'free',
        say: {
          en: 'Choose the free edition (“Switch back to free”), then “Upgrade/Downgrade”.',
          'zh-CN': '选择免费版（“Switch back to free”），然后点击“升级/降级”。',
        },
        risk: 'reversible',
        done: { type: 'any', of: [sees('proceedToDowngrade'), cancelled] },
        decoys: [{ target: 'proceedToPay', why: { en: 'Buys a higher edition', 'zh-CN': '会购买更高版本' } }],
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
        decoys: [
          { target: 'proceedToPay', why: { en: 'Buys a higher edition', 'zh-CN': '会购买更高版本' } },
          { target: 'keep', why: { en: 'Keeps the subscription', 'zh-CN': '会保留订阅' } },
        ],
        from: 'subscriptionHelp',
      },
    ],
  },
  export: {
    title: { en: 'Make a data backup and download it', 'zh-CN': '创建数据备份并下载' },
    finished: {
      en: 'When both zip files are there, data and attachments, drop them on the side panel to have them checked.',
      'zh-CN': '数据和附件两个 zip 下载完成后，拖到侧边栏进行核对。',
    },
    steps: [
      {
        id: 'immediately',
        say: { en: 'Choose “Download immediately”.', 'zh-CN': '选择“Download immediately（立即下载）”。' },
        why: {
          en: 'Paid editions have two free backups a month, Ultimate has four.',
          'zh-CN': '付费版每月有两次免费备份，Ultimate 版四次。',
        },
        at: 'export',
        target: 'downloadImmediately',
        risk: 'reversible',
        done: { type: 'any', of: [ticked('downloadImmediately'), sees('dataLink')] },
        effect: ticked('downloadImmediately'),
        from: 'backupHelp',
      },
      {
        id: 'start',
        say: {
          en: 'Start the backup. It takes minutes to hours; a notice shows when it is ready.',
          'zh-CN': '开始备份。需要几分钟到几小时，完成时会有通知。',
        },
        target: 'startBackup',
        risk: 'reversible',
        done: sees('dataLink'),
        from: 'backupHelp',
      },
      {
        id: 'data',
        say: {
          en: 'When it is ready, download the data, within 7 days. Leaving this page is fine.',
          'zh-CN': '完成后在 7 天内下载数据。可以离开此页面。',
        },
        at: 'export',
        target: 'dataLink',
        risk: 'read',
        within: 3_600,
        from: 'backupHelp',
      },
      {
        id: 'attachments',
        say: {
          en: 'Download the attachments, too: they are a zip of their own.',
          'zh-CN': '附件是单独的 zip，也要下载。',
        },
        at: 'export',
        target: 'attachmentsLink',
        risk: 'read',
        optional: true,
        from: 'backupHelp',
      },
    ],
  },
  closeAccount: {
    title: { en: 'Delete the CRM account', 'zh-CN': '删除 CRM 账户' },
    finished: {
      en: 'You are signed out, and a mail of the system confirms it: drop it on the side panel. Other Zoho services go on.',
      'zh-CN': '您会被登出，系统会发邮件确认：请拖到侧边栏保存。其他 Zoho 服务不受影响。',
    },
    steps: [
      {
        id: 'open',
        say: {
          en: 'Scroll to the bottom of Company Details and press “Delete CRM account”.',
          'zh-CN': '滚动到“公司明细”底部，点击“删除CRM账户”。',
        },
        why: {
          en: 'The link shows 7 days after the last user was deactivated or the subscription was cancelled.',
          'zh-CN': '最后一个用户停用或取消订阅 7 天后才会显示该链接。',
        },
        at: 'company',
        target: 'deleteCrmAccount',
        risk: 'reversible',
        done: sees('confirmDelete'),
        effect: inDialog,
        from: 'closeHelp',
      },
      {
        id: 'confirm',
        say: {
          en: 'Read the warning. The last button is “Delete”; only you press it.',
          'zh-CN': '阅读警告。最后一个按钮是“删除”，只能由你本人点击。',
        },
        target: 'confirmDelete',
        risk: 'irreversible',
        warn: {
          en: 'The CRM account and its data are deleted: from the systems at the next clean-up, from backups 3 months later. It cannot be undone.',
          'zh-CN': 'CRM 账户及其数据将被删除：系统在下一次清理时删除，备份在三个月后删除，无法撤销。',
        },
        from: 'closeHelp',
      },
    ],
  },
};
