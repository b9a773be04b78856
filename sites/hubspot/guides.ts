import type { SiteInput } from '../schema.ts';
import { backupBegun, billing, cancelled, turnOffRenewal } from './words.ts';

type Guide = SiteInput['guides'][string];
type Decoys = Guide['steps'][number]['decoys'];

const deleting: Decoys = [
  { target: 'deleteAccount', why: { en: 'Deletes the account and its data', 'zh-CN': '会删除账户和数据' } },
];
const staying: Decoys = [
  { target: 'keepPlan', why: { en: 'Keeps the plan', 'zh-CN': '会保留套餐' } },
  { target: 'pause', why: { en: 'Pauses, does not cancel', 'zh-CN': '只是暂停，不是取消' } },
];

const cancel: Guide = {
  title: { en: 'Turn off renewal', 'zh-CN': '关闭自动续订' },
  goal: cancelled,
  finished: {
    en: 'Renewal is off. Keep this page as evidence now: press the Clean Exit button in the toolbar.',
    'zh-CN': '自动续订已关闭。现在请点击工具栏上的 Clean Exit 按钮，把此页面存为凭证。',
  },
  steps: [
    {
      id: 'menu',
      say: { en: 'Open the account menu at the top right.', 'zh-CN': '打开右上角的账户菜单。' },
      target: 'accountMenu',
      risk: 'read',
      done: { type: 'any', of: [billing, { type: 'target', target: 'accountAndBilling' }] },
      effect: { type: 'target', target: 'accountAndBilling' },
      from: 'cancelHelp',
    },
    {
      id: 'billing',
      say: { en: 'Choose Account & Billing.', 'zh-CN': '选择“账户与账单（Account & Billing）”。' },
      target: 'accountAndBilling',
      risk: 'read',
      done: billing,
      effect: billing,
      from: 'cancelHelp',
    },
    {
      id: 'tab',
      say: { en: 'Open the Subscriptions tab.', 'zh-CN': '打开“订阅（Subscriptions）”标签页。' },
      at: 'subscription',
      target: 'subscriptionsTab',
      risk: 'read',
      done: { type: 'any', of: [{ type: 'control', name: turnOffRenewal }, cancelled] },
      effect: { type: 'control', name: turnOffRenewal },
      decoys: deleting,
      from: 'cancelHelp',
    },
    {
      id: 'open',
      say: {
        en: 'Press “Cancel auto-renewal” beside the subscription. A panel opens; nothing is cancelled yet.',
        'zh-CN': '点击订阅旁的“取消自动续订”。会打开一个面板，此时还没有取消任何东西。',
      },
      at: 'subscription',
      target: 'turnOffRenewal',
      risk: 'reversible',
      done: {
        type: 'any',
        of: [
          { type: 'target', target: 'understand' },
          { type: 'target', target: 'next' },
          { type: 'target', target: 'cancelMyRenewal' },
          cancelled,
        ],
      },
      effect: {
        type: 'any',
        of: [
          { type: 'target', target: 'understand' },
          { type: 'target', target: 'next' },
          { type: 'target', target: 'cancelMyRenewal' },
        ],
      },
      decoys: deleting,
      from: 'cancelHelp',
    },
    {
      id: 'understand',
      say: {
        en: 'Read what will be lost, then tick that you understand.',
        'zh-CN': '先看清会失去什么，再勾选“我了解”。',
      },
      target: 'understand',
      risk: 'reversible',
      proof: 'warnings',
      optional: true,
      done: {
        type: 'any',
        of: [
          { type: 'target', target: 'understand', checked: true },
          { type: 'target', target: 'cancelMyRenewal' },
          cancelled,
        ],
      },
      effect: { type: 'target', target: 'understand', checked: true },
      from: 'cancelHelp',
    },
    {
      id: 'next',
      say: { en: 'Go on with Next.', 'zh-CN': '点击“下一步”。' },
      target: 'next',
      risk: 'reversible',
      optional: true,
      done: {
        type: 'any',
        of: [
          {
            type: 'all',
            of: [
              {
                type: 'visible',
                css: '[role=dialog] input[type=radio], [role=dialog] [role=radio], [role=dialog] textarea',
              },
              { type: 'not', of: { type: 'target', target: 'understand' } },
            ],
          },
          { type: 'target', target: 'cancelMyRenewal' },
          cancelled,
        ],
      },
      from: 'cancelHelp',
    },
    {
      id: 'reason',
      say: {
        en: 'Choose why you are leaving, and continue until the last button appears.',
        'zh-CN': '自己选择离开的原因，然后继续，直到最后一个按钮出现。',
      },
      risk: 'reversible',
      proof: 'reason',
      done: {
        type: 'any',
        of: [{ type: 'target', target: 'declineOffer' }, { type: 'target', target: 'cancelMyRenewal' }, cancelled],
      },
      decoys: staying,
      from: 'cancelHelp',
    },
    {
      id: 'offer',
      say: {
        en: 'An offer to stay may show up. To go on leaving, choose the way past it.',
        'zh-CN': '可能会出现挽留优惠。要继续退订，请选择拒绝优惠、继续取消的按钮。',
      },
      target: 'declineOffer',
      risk: 'reversible',
      optional: true,
      done: { type: 'any', of: [{ type: 'target', target: 'cancelMyRenewal' }, cancelled] },
      decoys: staying,
      from: 'guess',
    },
    {
      id: 'confirm',
      say: {
        en: 'This is the last button: “Cancel my renewal”. Only you press it.',
        'zh-CN': '这是最后一个按钮：“取消我的续订（Cancel my renewal）”。只能由你本人点击。',
      },
      target: 'cancelMyRenewal',
      risk: 'irreversible',
      warn: {
        en: 'From the renewal date the account drops to the free tools and all connected users lose the paid features. What is paid for the current term is not refunded. Export your data first.',
        'zh-CN': '自续订日起，账户降为免费工具，所有关联用户失去付费功能；当前承诺期已付费用不退。请先导出数据。',
      },
      done: cancelled,
      effect: cancelled,
      decoys: staying,
      from: 'cancelHelp',
    },
  ],
};

const exportData: Guide = {
  title: { en: 'Create and download a backup', 'zh-CN': '创建并下载备份' },
  finished: {
    en: 'When the download has ended, drop the file on the side panel to have it checked.',
    'zh-CN': '下载完成后，把文件拖到侧边栏进行核对。',
  },
  steps: [
    {
      id: 'settings',
      say: { en: 'Open the settings (gear) in the top bar.', 'zh-CN': '打开顶部栏的设置（齿轮图标）。' },
      target: 'settings',
      risk: 'read',
      done: {
        type: 'any',
        of: [
          { type: 'path', path: '^/settings/' },
          { type: 'target', target: 'backupLink' },
          { type: 'place', place: 'export' },
        ],
      },
      effect: {
        type: 'any',
        of: [
          { type: 'path', path: '^/settings/' },
          { type: 'target', target: 'dataManagement' },
        ],
      },
      from: 'backupHelp',
    },
    {
      id: 'section',
      say: { en: 'Open Data management.', 'zh-CN': '展开“数据管理（Data management）”。' },
      target: 'dataManagement',
      risk: 'read',
      optional: true,
      done: {
        type: 'any',
        of: [
          { type: 'target', target: 'backupLink' },
          { type: 'place', place: 'export' },
        ],
      },
      effect: { type: 'target', target: 'backupLink' },
      from: 'backupHelp',
    },
    {
      id: 'page',
      say: { en: 'Open Backup & restore.', 'zh-CN': '打开“备份与恢复（Backup & restore）”。' },
      target: 'backupLink',
      risk: 'read',
      done: { type: 'place', place: 'export' },
      effect: { type: 'place', place: 'export' },
      from: 'backupHelp',
    },
    {
      id: 'create',
      say: { en: 'Press “Create backup”.', 'zh-CN': '点击“创建备份”。' },
      why: {
        en: 'Starter and Pro accounts may do this once a week, Enterprise every 24 hours.',
        'zh-CN': 'Starter 和 Pro 账户每周一次，Enterprise 每 24 小时一次。',
      },
      at: 'export',
      target: 'createBackup',
      risk: 'reversible',
      done: { type: 'any', of: [{ type: 'target', target: 'create' }, backupBegun] },
      effect: { type: 'target', target: 'create' },
      from: 'backupHelp',
    },
    {
      id: 'start',
      say: {
        en: 'Press “Create” in the dialog. The backup then takes a while.',
        'zh-CN': '在对话框中点击“创建”。备份需要一些时间。',
      },
      target: 'create',
      risk: 'reversible',
      done: backupBegun,
      effect: { type: 'not', of: { type: 'target', target: 'create' } },
      from: 'backupHelp',
    },
    {
      id: 'download',
      say: {
        en: 'When the backup is ready, press “Download”. Leaving this page is fine: the guide waits.',
        'zh-CN': '备份完成后点击“下载”。可以离开此页面，向导会等着。',
      },
      at: 'export',
      target: 'download',
      risk: 'read',
      within: 3_600,
      from: 'backupHelp',
    },
  ],
};

export const guides: SiteInput['guides'] = { cancel, export: exportData };
