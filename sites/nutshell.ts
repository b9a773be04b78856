import { named } from './named.ts';
import { defineSite, type SiteInput, type Words } from './schema.ts';
import { hostAsAccount, seenInCode } from './usual-facts.ts';
import { unknown } from './usual-texts.ts';

const closeAccount: Words = { en: ['Close your account'], 'zh-CN': ['关闭您的账户', '关闭账户'] };
const makeExport: Words = { en: ['Create full export', 'Export'], 'zh-CN': ['创建完整导出', '导出'] };

/** Each kind of record is a file of its own in the zip; newer pages call some of them otherwise. */
const table = (id: string, en: string, zh: string, words = id): SiteInput['objects'][number] => ({
  id,
  name: { en, 'zh-CN': zh },
  in: ['export'],
  fileName: `^(${words})[^/]*\\.\\w+$`,
  from: 'cancelHelp',
});

export const nutshell = defineSite({
  id: 'nutshell',
  name: { en: 'Nutshell', 'zh-CN': 'Nutshell' },

  sources: {
    cancelHelp: {
      url: 'https://support.nutshell.com/en/articles/8429012',
      note: {
        en: 'Nutshell’s help on closing an account, English wording',
        'zh-CN': 'Nutshell 官方帮助：关闭账户（英文）',
      },
      grade: 'A',
      seen: '2026-11',
    },
    thirdParty: {
      note: { en: 'A third party’s guide to cancelling Nutshell', 'zh-CN': '第三方的 Nutshell 取消指南' },
      grade: 'C',
      seen: '2026-11',
    },
    publicCode: seenInCode('Nutshell'),
  },

  hosts: [{ host: 'app.nutshell.com', region: 'world', from: 'publicCode' }],
  account: hostAsAccount('^(app\\.nutshell\\.com)$'),
  signedIn: { when: { type: 'path', path: '^/company/\\d+-' }, from: 'publicCode' },
  signedOut: { when: { type: 'path', path: '^/auth(/|$)' }, from: 'publicCode' },
  mayCancel: {
    who: { en: 'not known: whoever sees Nutshell Billing', 'zh-CN': '未知：能看到 Nutshell Billing（账单）的用户' },
    yes: { type: 'control', name: closeAccount },
    from: 'cancelHelp',
  },

  places: {
    subscription: {
      name: { en: 'Nutshell Billing', 'zh-CN': '账单（Nutshell Billing）' },
      at: { type: 'control', name: closeAccount },
      words: {
        en: 'Setup (newer: the gear, lower left) › Nutshell Billing',
        'zh-CN': 'Setup（设置；新版为左下角齿轮）› Nutshell Billing（账单）',
      },
      from: 'cancelHelp',
    },
    export: {
      name: { en: 'Export', 'zh-CN': '导出' },
      at: { type: 'control', name: { en: ['Create full export'], 'zh-CN': ['创建完整导出'] } },
      words: {
        en: 'Setup › Export (newer: Settings › Data › Export)',
        'zh-CN': 'Setup（设置）› Export（导出）；新版为 Settings（设置）› Data（数据）› Export（导出）',
      },
      from: 'cancelHelp',
    },
  },

  targets: {
    closeAccount: {
      label: { en: 'Close your account', 'zh-CN': '关闭账户（Close your account）' },
      alternatives: [...named(closeAccount, 'link', 'button'), { type: 'intent', intent: 'delete-account' }],
      within: 'page',
      from: 'cancelHelp',
    },
    sendForm: {
      label: { en: 'the button that sends the form', 'zh-CN': '提交表单的按钮' },
      alternatives: [{ type: 'intent', intent: 'request-submit' }],
      from: 'cancelHelp',
    },
    makeExport: {
      label: { en: 'Create full export', 'zh-CN': '创建完整导出（Create full export）' },
      alternatives: [
        { type: 'name', role: 'button', name: makeExport },
        { type: 'intent', intent: 'export-data' },
      ],
      within: 'page',
      from: 'thirdParty',
    },
  },

  guides: {
    cancel: {
      title: { en: 'Send the cancellation form', 'zh-CN': '提交取消表单' },
      finished: {
        en: 'Keep the page and any email you get as evidence. Access lasts until the end of the billing cycle.',
        'zh-CN': '请留存页面和收到的邮件作为凭证。访问权限保留到账单周期结束。',
      },
      steps: [
        {
          id: 'open',
          say: {
            en: 'On the billing page press “Close your account”. It opens the vendor’s form.',
            'zh-CN': '在账单页面点击“Close your account（关闭账户）”，会打开官方表单。',
          },
          at: 'subscription',
          target: 'closeAccount',
          risk: 'reversible',
          from: 'cancelHelp',
        },
        {
          id: 'send',
          say: {
            en: 'Fill in the form and send it. Only you press it.',
            'zh-CN': '填写表单并提交。只能由你本人点击。',
          },
          target: 'sendForm',
          risk: 'irreversible',
          warn: {
            en: 'The account closes at the end of the billing cycle. Export first.',
            'zh-CN': '账户在账单周期结束时关闭。请先导出数据。',
          },
          from: 'cancelHelp',
        },
      ],
    },
    export: {
      title: { en: 'Make a full export', 'zh-CN': '完整导出' },
      finished: {
        en: 'Download the zip and drop it on the side panel to have it checked.',
        'zh-CN': '下载 zip 后拖到侧边栏核对。',
      },
      steps: [
        {
          id: 'make',
          say: {
            en: 'Under Setup › Export ask for the full export.',
            'zh-CN': '在 Setup（设置）› Export（导出）中申请完整导出。',
          },
          at: 'export',
          target: 'makeExport',
          risk: 'reversible',
          from: 'cancelHelp',
        },
      ],
    },
  },

  objects: [
    table('companies', 'Companies', '公司', 'companies|accounts'),
    table('people', 'People', '联系人', 'people|contacts'),
    table('leads', 'Leads', '线索'),
    table('products', 'Products', '产品'),
    table('notes', 'Notes', '备注'),
    table('activities', 'Activities', '活动'),
    table('emails', 'Emails', '邮件'),
    { ...table('tasks', 'Tasks', '任务'), from: 'thirdParty' },
  ],

  cancel: {
    kind: 'request-form',
    at: 'subscription',
    guide: 'cancel',
    warnings: [
      {
        text: {
          en: 'Disabling users doesn’t cancel anything: only the form does.',
          'zh-CN': '停用用户不等于取消，必须提交表单。',
        },
        from: 'cancelHelp',
      },
      {
        text: {
          en: 'A trial has nothing to cancel; its data is removed afterwards.',
          'zh-CN': '试用无需取消，试用结束后数据会被删除。',
        },
        from: 'cancelHelp',
      },
    ],
    confirmation: {
      text: {
        en: 'No confirmation is described. Keep the page of the form, and ask support for an email.',
        'zh-CN': '没有关于确认通知的说明。请留存表单页面，并请客服用邮件确认。',
      },
      from: 'cancelHelp',
    },
    from: 'cancelHelp',
  },

  exports: [
    {
      id: 'export',
      name: { en: 'Full export', 'zh-CN': '完整导出' },
      scope: 'everything',
      at: 'export',
      guide: 'export',
      formats: ['zip'],
      fileName: '\\.zip$',
      contains: {
        en: 'One file for each: companies, people, leads, products, notes, activities, emails.',
        'zh-CN': '每类一个文件：公司、联系人、线索、产品、备注、活动、邮件。',
      },
      from: 'cancelHelp',
    },
  ],

  terms: {},
  support: [],

  unknown: [
    { en: 'The formats and exact names of the files in the zip.', 'zh-CN': 'zip 内文件的格式和确切名称。' },
    unknown.account,
    {
      en: 'Who may cancel, refund, notice, how long the data is kept.',
      'zh-CN': '谁可以取消、退款、通知期、数据保留多久。',
    },
    unknown.chinese,
  ],
});
