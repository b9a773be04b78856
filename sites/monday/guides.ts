import type { SiteInput } from '../schema.ts';
import { keepThisPage } from '../usual-texts.ts';

export const guides: SiteInput['guides'] = {
  cancel: {
    title: { en: 'Cancel the CRM’s plan', 'zh-CN': '取消 CRM 套餐' },
    finished: {
      en: 'The page names the day on which the plan ends. Keep it as evidence: press the Clean Exit button in the toolbar.',
      'zh-CN': '页面会写明套餐终止日期。请点击工具栏上的 Clean Exit 按钮，把页面存为凭证。',
    },
    steps: [
      {
        id: 'open',
        say: {
          en: 'On the Overview press the three dots beside the CRM, then “Cancel product”. Nothing is cancelled yet.',
          'zh-CN': '在 Overview（概览）中点击 CRM 旁的三个点，再点“Cancel product（取消产品）”，此时还没有取消。',
        },
        at: 'subscription',
        target: 'cancelProduct',
        risk: 'reversible',
        done: { type: 'target', target: 'cancelPlan' },
        decoys: [
          {
            target: 'closeYourAccount',
            why: { en: 'Closes the account with all products', 'zh-CN': '会关闭整个账户及全部产品' },
          },
        ],
        from: 'cancelHelp',
      },
      {
        id: 'reason',
        say: {
          en: 'Choose your reason, then press “Cancel product plan”.',
          'zh-CN': '选择原因，然后点击“Cancel product plan（取消产品套餐）”。',
        },
        target: 'cancelPlan',
        risk: 'reversible',
        proof: 'reason',
        done: { type: 'target', target: 'cancelRenewal' },
        effect: { type: 'target', target: 'cancelRenewal' },
        from: 'cancelHelp',
      },
      {
        id: 'confirm',
        say: {
          en: 'Read the day of the end, then press “Cancel plan renewal”. Only you press it.',
          'zh-CN': '看清终止日期，然后点击“Cancel plan renewal（取消套餐续订）”。只能由你本人点击。',
        },
        target: 'cancelRenewal',
        risk: 'irreversible',
        warn: {
          en: 'The plan ends on the day that is shown. After it there is a trial of 7 days, then the account is inactive.',
          'zh-CN': '套餐在所示日期终止，之后有 7 天试用，然后账户停用。',
        },
        from: 'cancelHelp',
      },
    ],
  },
  closeAccount: {
    title: {
      en: 'Close the whole account, after its plans are cancelled',
      'zh-CN': '取消套餐后，关闭整个账户',
    },
    finished: keepThisPage,
    steps: [
      {
        id: 'open',
        say: {
          en: 'Press “Close your account” at the bottom of the page.',
          'zh-CN': '点击页面底部的“Close your account（关闭您的账户）”。',
        },
        at: 'subscription',
        target: 'closeYourAccount',
        risk: 'reversible',
        done: { type: 'target', target: 'closeAccount' },
        from: 'closeHelp',
      },
      {
        id: 'confirm',
        say: {
          en: 'Press “Close Account”. Only you press it.',
          'zh-CN': '点击“Close Account（关闭账户）”。只能由你本人点击。',
        },
        target: 'closeAccount',
        risk: 'irreversible',
        warn: {
          en: 'Nobody can reach the data any more, in any product of this account. Export first.',
          'zh-CN': '此后任何人都无法访问该账户所有产品中的数据。请先导出。',
        },
        from: 'closeHelp',
      },
    ],
  },
  export: {
    title: { en: 'Export the whole account', 'zh-CN': '导出整个账户' },
    finished: {
      en: 'When the file is there, drop it on the side panel to have it checked.',
      'zh-CN': '拿到文件后，拖到侧边栏核对。',
    },
    steps: [
      {
        id: 'make',
        say: {
          en: 'On the Account tab press the export of the whole account’s data.',
          'zh-CN': '在 Account（账户）标签页点击导出整个账户的数据。',
        },
        at: 'export',
        target: 'exportAccount',
        risk: 'reversible',
        from: 'exportHelp',
      },
    ],
  },
};
