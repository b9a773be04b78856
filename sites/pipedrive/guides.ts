import type { SiteInput } from '../schema.ts';
import { cancelled } from './words.ts';

type Step = SiteInput['guides'][string]['steps'][number];

const stay: Step['decoys'] = [
  { target: 'keep', why: { en: 'Keeps the plan', 'zh-CN': '会保留套餐' } },
  { target: 'pause', why: { en: 'Pauses, does not cancel', 'zh-CN': '只是暂停，不是取消' } },
];

export const guides: SiteInput['guides'] = {
  cancel: {
    title: { en: 'Cancel the subscription', 'zh-CN': '取消订阅' },
    goal: cancelled,
    finished: {
      en: 'Now wait for the e-mail to the billing address: without it nothing was cancelled. Keep this page as evidence: press the Clean Exit button in the toolbar.',
      'zh-CN':
        '接下来请等待发到账单邮箱的邮件：没有收到就等于没有取消。请点击工具栏上的 Clean Exit 按钮，把此页面存为凭证。',
    },
    steps: [
      {
        id: 'open',
        say: {
          en: 'Press “Cancel my subscription” at the bottom of the Billing page. Nothing is cancelled yet.',
          'zh-CN': '点击账单页面底部的“取消我的订阅（Cancel my subscription）”，此时还没有取消任何东西。',
        },
        at: 'subscription',
        target: 'cancelMySubscription',
        risk: 'reversible',
        done: {
          type: 'any',
          of: [
            { type: 'path', path: '/churn-shield' },
            { type: 'target', target: 'continueToCancel' },
            { type: 'target', target: 'cancelMyPlan' },
            cancelled,
          ],
        },
        effect: {
          type: 'any',
          of: [
            { type: 'path', path: '/churn-shield' },
            { type: 'target', target: 'continueToCancel' },
          ],
        },
        from: 'cancelHelp',
      },
      {
        id: 'reason',
        say: {
          en: 'Look at what will be lost, say why you are leaving, then press “Continue to cancel”.',
          'zh-CN': '看清会失去什么，自己选择离开的原因，然后点击“继续取消（Continue to cancel）”。',
        },
        target: 'continueToCancel',
        risk: 'reversible',
        done: {
          type: 'any',
          of: [{ type: 'target', target: 'notInterested' }, { type: 'target', target: 'cancelMyPlan' }, cancelled],
        },
        decoys: stay,
        from: 'cancelHelp',
      },
      {
        id: 'offer',
        say: {
          en: 'A chat may be offered. To go on leaving, say that you are not interested.',
          'zh-CN': '可能会邀请您聊天。要继续取消，请选择“不感兴趣，继续取消”。',
        },
        target: 'notInterested',
        risk: 'reversible',
        optional: true,
        done: { type: 'any', of: [{ type: 'target', target: 'cancelMyPlan' }, cancelled] },
        decoys: [
          ...stay,
          { target: 'chatNow', why: { en: 'Opens a chat, does not cancel', 'zh-CN': '只会打开聊天，不是取消' } },
        ],
        from: 'cancelHelp',
      },
      {
        id: 'confirm',
        say: {
          en: 'Answer the questions: until all are answered the last button, “Cancel my plan”, cannot be pressed. Only you press it.',
          'zh-CN': '回答完所有问题后，最后一个按钮“取消我的套餐（Cancel my plan）”才能点击。只能由你本人点击。',
        },
        target: 'cancelMyPlan',
        risk: 'irreversible',
        warn: {
          en: 'The account closes when the paid period ends. What is paid is not refunded, and the data is deleted some time after closing. Export your data first.',
          'zh-CN': '账户在已付费周期结束时关闭，已付费用不退，关闭一段时间后数据会被删除。请先导出数据。',
        },
        done: cancelled,
        effect: cancelled,
        decoys: stay,
        from: 'cancelHelp',
      },
    ],
  },
  export: {
    title: { en: 'Export one kind of record', 'zh-CN': '导出一类数据' },
    finished: {
      en: 'Drop the file on the side panel to have it checked, then do the same for the next kind of record.',
      'zh-CN': '把文件拖到侧边栏核对，然后对下一类数据重复同样的步骤。',
    },
    steps: [
      {
        id: 'kind',
        say: {
          en: 'Choose what to export: deals, people, organizations … One kind at a time.',
          'zh-CN': '选择要导出的内容：交易、联系人、组织……每次一类。',
        },
        at: 'export',
        risk: 'read',
        from: 'publicCode',
      },
      {
        id: 'make',
        say: {
          en: 'Press CSV. The file is made in the background and shows up in the list after a while.',
          'zh-CN': '点击 CSV。文件在后台生成，过一会儿会出现在列表中。',
        },
        at: 'export',
        target: 'makeCsv',
        risk: 'reversible',
        from: 'publicCode',
      },
      {
        id: 'download',
        say: { en: 'Download the newest file of the list.', 'zh-CN': '下载列表中最新的文件。' },
        at: 'export',
        target: 'download',
        risk: 'read',
        within: 600,
        from: 'publicCode',
      },
    ],
  },
};
