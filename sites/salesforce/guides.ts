import type { SiteInput } from '../schema.ts';
import { cancelled } from './marks.ts';

type Step = SiteInput['guides'][string]['steps'][number];

const sees = (target: string) => ({ type: 'target', target }) as const;

const toYourAccount: Step[] = [
  {
    id: 'gear',
    say: { en: 'Open the gear at the top right.', 'zh-CN': '打开右上角的齿轮图标。' },
    why: {
      en: 'Your Account is only in Lightning, not in Classic. The app launcher finds it, too.',
      'zh-CN': 'Your Account 只在 Lightning 界面中，Classic 里没有；也可以在应用启动器中查找。',
    },
    target: 'gear',
    risk: 'read',
    done: { type: 'any', of: [sees('yourAccount'), { type: 'place', place: 'subscription' }] },
    effect: sees('yourAccount'),
    from: 'yourAccountPage',
  },
  {
    id: 'account',
    say: {
      en: 'Choose “Your Account”, then open your contract.',
      'zh-CN': '选择“Your Account（您的帐户）”，然后打开合同。',
    },
    target: 'yourAccount',
    risk: 'read',
    done: { type: 'place', place: 'subscription' },
    effect: { type: 'place', place: 'subscription' },
    within: 120,
    from: 'contractHelp',
  },
];

export const guides: SiteInput['guides'] = {
  cancel: {
    title: { en: 'Do not renew the contract', 'zh-CN': '合同不再续约' },
    goal: cancelled,
    finished: {
      en: 'Renewal is off. Keep this page as evidence now, and send the written notice as well.',
      'zh-CN': '已不再续约。现在请把此页面存为凭证，并同时发出书面通知。',
    },
    steps: [
      ...toYourAccount,
      {
        id: 'renewal',
        say: {
          en: 'Press “Manage Renewal”. It shows the end date, how the contract renews, and the deadlines.',
          'zh-CN': '点击“Manage Renewal（管理续约）”。这里显示到期日、续约方式和期限。',
        },
        why: {
          en: 'The window opens 90 days before the contract ends; in the last 30 days it may be too late.',
          'zh-CN': '窗口在合同到期前 90 天打开；最后 30 天内提出可能已来不及。',
        },
        at: 'subscription',
        target: 'manageRenewal',
        risk: 'read',
        done: { type: 'any', of: [sees('authorised'), sees('dontRenew'), cancelled] },
        effect: { type: 'any', of: [sees('authorised'), sees('dontRenew')] },
        from: 'contractHelp',
      },
      {
        id: 'authorised',
        say: {
          en: 'Tick that you are authorized, if you are. This alone changes nothing.',
          'zh-CN': '如果您确有授权，请勾选“我有权……”。仅勾选不会改变任何东西。',
        },
        target: 'authorised',
        risk: 'reversible',
        optional: true,
        done: { type: 'any', of: [{ type: 'target', target: 'authorised', checked: true }, cancelled] },
        effect: { type: 'target', target: 'authorised', checked: true },
        decoys: [{ target: 'renew', why: { en: 'Renews the contract', 'zh-CN': '会续签合同' } }],
        from: 'renewalDialog',
      },
      {
        id: 'confirm',
        say: {
          en: 'This is the last button: “Don’t Renew”. Only you press it.',
          'zh-CN': '这是最后一个按钮：“Don’t Renew（不续约）”。只能由你本人点击。',
        },
        target: 'dontRenew',
        risk: 'irreversible',
        warn: {
          en: 'The contract ends on its end date. Then nobody can sign in; the data is kept for 120 days as a courtesy and deleted after that. Fees until the end stay due. Export your data first.',
          'zh-CN':
            '合同将在到期日终止，之后任何人都无法登录；数据仅出于礼遇保留 120 天，然后删除。到期前的费用仍需支付。请先导出数据。',
        },
        done: cancelled,
        effect: cancelled,
        decoys: [
          { target: 'renew', why: { en: 'Renews the contract', 'zh-CN': '会续签合同' } },
          {
            target: 'requestChanges',
            why: { en: 'Only asks the renewal manager for changes', 'zh-CN': '只是请续约经理修改' },
          },
        ],
        from: 'renewalDialog',
      },
    ],
  },
  cancelStarter: {
    title: {
      en: 'Cancel an edition bought by card (Starter, Pro Suite)',
      'zh-CN': '取消用卡购买的版本（Starter、Pro Suite）',
    },
    goal: cancelled,
    finished: {
      en: 'Renewal is off. Keep this page as evidence now.',
      'zh-CN': '续订已取消。现在请把此页面存为凭证。',
    },
    steps: [
      ...toYourAccount,
      {
        id: 'open',
        say: {
          en: 'Press “Cancel Subscription” at the bottom of the page. It asks for the reason first.',
          'zh-CN': '点击页面底部的“Cancel Subscription（取消订阅）”。接下来会先询问原因。',
        },
        at: 'subscription',
        target: 'cancelSubscription',
        risk: 'reversible',
        done: { type: 'any', of: [sees('confirmCancel'), cancelled] },
        effect: { type: 'visible', css: '[role=dialog], dialog[open]' },
        from: 'checkoutArticle',
      },
      {
        id: 'reason',
        say: { en: 'Say why you are leaving, in your own choice.', 'zh-CN': '自己选择离开的原因。' },
        risk: 'reversible',
        done: { type: 'any', of: [sees('confirmCancel'), cancelled] },
        decoys: [{ target: 'keepSubscription', why: { en: 'Keeps the subscription', 'zh-CN': '会保留订阅' } }],
        from: 'checkoutArticle',
      },
      {
        id: 'confirm',
        say: {
          en: 'This is the last button: “Cancel Subscription”. Only you press it.',
          'zh-CN': '这是最后一个按钮：“Cancel Subscription（取消订阅）”。只能由你本人点击。',
        },
        target: 'confirmCancel',
        risk: 'irreversible',
        warn: {
          en: 'The subscription ends with the month or year that is paid for. Then nobody can sign in; the data is kept for 120 days and deleted after that. Export your data first.',
          'zh-CN': '订阅在已付费的月份或年份结束时终止，之后任何人都无法登录；数据保留 120 天后删除。请先导出数据。',
        },
        done: cancelled,
        effect: cancelled,
        decoys: [{ target: 'keepSubscription', why: { en: 'Keeps the subscription', 'zh-CN': '会保留订阅' } }],
        from: 'checkoutArticle',
      },
    ],
  },
  export: {
    title: { en: 'Start the data export and download all parts', 'zh-CN': '启动数据导出并下载全部分卷' },
    finished: {
      en: 'When all parts are there, drop them on the side panel together to have them checked.',
      'zh-CN': '全部分卷下载完成后，一起拖到侧边栏进行核对。',
    },
    steps: [
      {
        id: 'now',
        say: { en: 'Press “Export Now”.', 'zh-CN': '点击“Export Now（立即导出）”。' },
        why: {
          en: 'It works every 7 days (Enterprise, Performance, Unlimited) or every 29 days (other editions). Sandboxes export nothing.',
          'zh-CN': 'Enterprise、Performance、Unlimited 版每 7 天一次，其他版本每 29 天一次。沙盒不会处理导出。',
        },
        at: 'export',
        target: 'exportNow',
        risk: 'read',
        done: { type: 'any', of: [sees('includeAllData'), sees('startExport'), sees('download')] },
        effect: { type: 'any', of: [sees('includeAllData'), sees('startExport')] },
        from: 'exportCopy',
      },
      {
        id: 'options',
        say: {
          en: 'Choose the encoding UTF-8. Tick images, documents and attachments, and files. Leave “Replace carriage returns with spaces” empty, so that notes keep their lines.',
          'zh-CN': '编码选择 UTF-8；勾选图像、文档和附件，以及文件；不要勾选“用空格替换回车”，以保留备注的换行。',
        },
        risk: 'reversible',
        done: sees('download'),
        from: 'exportCopy',
      },
      {
        id: 'all',
        say: { en: 'Tick “Include all data”.', 'zh-CN': '勾选“Include all data（包括所有数据）”。' },
        target: 'includeAllData',
        risk: 'reversible',
        optional: true,
        done: { type: 'any', of: [{ type: 'target', target: 'includeAllData', checked: true }, sees('download')] },
        effect: { type: 'target', target: 'includeAllData', checked: true },
        from: 'exportCopy',
      },
      {
        id: 'start',
        say: { en: 'Start the export. A mail comes when it is ready.', 'zh-CN': '开始导出。完成后会收到邮件。' },
        target: 'startExport',
        risk: 'reversible',
        warn: {
          en: 'The files of the export before are deleted. If you still need them, download them first.',
          'zh-CN': '上一次导出的文件会被删除。如果还需要，请先下载。',
        },
        done: sees('download'),
        effect: { type: 'not', of: sees('startExport') },
        from: 'exportArticle',
      },
      {
        id: 'download',
        say: {
          en: 'When the mail has come, open this page again and press “download” in every row, within 48 hours.',
          'zh-CN': '收到邮件后再次打开此页面，在 48 小时内逐行点击“download（下载）”。',
        },
        at: 'export',
        target: 'download',
        risk: 'read',
        within: 3_600,
        from: 'exportArticle',
      },
    ],
  },
  closeAccount: {
    title: { en: 'Deactivate a Developer Edition org', 'zh-CN': '停用开发者版（Developer Edition）组织' },
    finished: {
      en: 'A mail says that the org is marked. For 30 days “Reactivate Org” takes it back; after 60 days it is deleted.',
      'zh-CN': '会收到已标记停用的邮件。30 天内可用“Reactivate Org”恢复，60 天后永久删除。',
    },
    steps: [
      {
        id: 'open',
        say: {
          en: 'Press “Deactivate Org”. Only Developer Edition has it; a dialog asks for the org’s name.',
          'zh-CN': '点击“Deactivate Org（停用组织）”。只有开发者版有此按钮；对话框会要求输入组织名称。',
        },
        at: 'company',
        target: 'deactivateOrg',
        risk: 'reversible',
        done: sees('confirmDeactivate'),
        effect: { type: 'visible', css: '[role=dialog], dialog[open]' },
        from: 'deactivateArticle',
      },
      {
        id: 'confirm',
        say: {
          en: 'Type the org’s name. The last button is “Deactivate Org”; only you press it.',
          'zh-CN': '输入组织名称。最后一个按钮是“Deactivate Org（停用组织）”，只能由你本人点击。',
        },
        target: 'confirmDeactivate',
        risk: 'irreversible',
        warn: {
          en: 'The org and all its data are deleted after 60 days. Until day 30 you can take it back yourself, until day 60 only support can.',
          'zh-CN': '组织及其全部数据在 60 天后删除。30 天内可自行恢复，60 天内只能请客服恢复。',
        },
        from: 'deactivateArticle',
      },
    ],
  },
};
