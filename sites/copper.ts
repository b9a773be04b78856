import { named } from './named.ts';
import { defineSite, type Words } from './schema.ts';
import { seenInCode } from './usual-facts.ts';
import { unknown } from './usual-texts.ts';

const requestCancellation: Words = { en: ['Request Cancellation', 'Request cancellation'], 'zh-CN': ['申请取消'] };
const exportData: Words = { en: ['Export Data', 'Export data'], 'zh-CN': ['导出数据'] };

export const copper = defineSite({
  id: 'copper',
  name: { en: 'Copper', 'zh-CN': 'Copper' },

  sources: {
    cancelHelp: {
      url: 'https://support.copper.com/en/articles/8823468-cancel-subscription',
      note: { en: 'Copper’s help on cancelling, English wording', 'zh-CN': 'Copper 官方帮助：取消订阅（英文）' },
      grade: 'A',
      seen: '2026-11',
    },
    olderHelp: {
      url: 'https://support.copper.com/hc/en-us/articles/360053702673',
      note: { en: 'Copper’s older help on cancelling', 'zh-CN': 'Copper 较早的官方帮助：取消订阅' },
      grade: 'A',
      seen: '2026-11',
    },
    exportHelp: {
      url: 'https://support.copper.com/hc/en-us/articles/360000477312',
      note: { en: 'Copper’s help on exporting', 'zh-CN': 'Copper 官方帮助：导出数据' },
      grade: 'A',
      seen: '2026-11',
    },
    rightHelp: {
      url: 'https://support.copper.com/hc/en-us/articles/360053701833',
      note: { en: 'Copper’s help on the right to export', 'zh-CN': 'Copper 官方帮助：导出权限' },
      grade: 'A',
      seen: '2026-11',
    },
    publicCode: seenInCode('Copper'),
  },

  hosts: [{ host: 'app.copper.com', region: 'world', from: 'publicCode' }],
  account: {
    id: [{ type: 'path', path: '^/companies/(\\d+)/app' }],
    called: { en: 'Company number', 'zh-CN': '公司编号' },
    from: 'publicCode',
  },
  signedIn: {
    when: {
      type: 'all',
      of: [
        { type: 'path', path: '^/companies/\\d+/app' },
        { type: 'hash', hash: '^#/' },
      ],
    },
    from: 'publicCode',
  },
  mayCancel: {
    who: {
      en: 'the Account Owner; System Admins don’t see the billing pages',
      'zh-CN': '账户所有者（Account Owner）；系统管理员看不到账单页面',
    },
    yes: { type: 'control', name: requestCancellation },
    from: 'cancelHelp',
  },

  places: {
    subscription: {
      name: { en: 'Billing', 'zh-CN': '账单' },
      at: { type: 'control', name: requestCancellation },
      words: { en: 'Settings › Billing', 'zh-CN': 'Settings（设置）› Billing（账单）' },
      from: 'cancelHelp',
    },
    export: {
      name: { en: 'Export Data', 'zh-CN': '导出数据' },
      at: { type: 'control', name: exportData },
      words: {
        en: 'Settings › Data Management › Export Data',
        'zh-CN': 'Settings（设置）› Data Management（数据管理）› Export Data（导出数据）',
      },
      from: 'exportHelp',
    },
  },

  targets: {
    requestCancellation: {
      label: { en: 'Request Cancellation', 'zh-CN': '申请取消（Request Cancellation）' },
      alternatives: [
        ...named(requestCancellation, 'button', 'link'),
        { type: 'intent', intent: 'cancel-subscription' },
      ],
      within: 'page',
      from: 'cancelHelp',
    },
    exportData: {
      label: { en: 'Export Data', 'zh-CN': '导出数据（Export Data）' },
      alternatives: [...named(exportData, 'button', 'link'), { type: 'intent', intent: 'export-data' }],
      within: 'page',
      from: 'exportHelp',
    },
  },

  guides: {
    cancel: {
      title: { en: 'Ask for the cancellation', 'zh-CN': '申请取消' },
      finished: {
        en: 'Answer the questions that follow yourself. You will get an email with the end date: drop it on the side panel.',
        'zh-CN': '接下来的问题请自己回答。之后会收到写明停用日期的邮件，请把它拖到侧边栏。',
      },
      steps: [
        {
          id: 'open',
          say: { en: 'Go to Settings › Billing.', 'zh-CN': '打开 Settings（设置）› Billing（账单）。' },
          risk: 'read',
          done: { type: 'place', place: 'subscription' },
          from: 'cancelHelp',
        },
        {
          id: 'request',
          say: {
            en: 'Press “Request Cancellation”. Only you press it.',
            'zh-CN': '点击“Request Cancellation（申请取消）”。只能由你本人点击。',
          },
          at: 'subscription',
          target: 'requestCancellation',
          risk: 'irreversible',
          warn: {
            en: 'It ends at the next renewal. A part of a period isn’t refunded. Export first.',
            'zh-CN': '在下一个续订日终止，不足一期的部分不退款。请先导出数据。',
          },
          from: 'cancelHelp',
        },
      ],
    },
    export: {
      title: { en: 'Export the data', 'zh-CN': '导出数据' },
      finished: {
        en: 'Drop the files on the side panel to have them checked.',
        'zh-CN': '把文件拖到侧边栏核对。',
      },
      steps: [
        {
          id: 'make',
          say: {
            en: 'Under Settings › Data Management press “Export Data” and choose everything that is offered.',
            'zh-CN': '在 Settings（设置）› Data Management（数据管理）中点击“Export Data（导出数据）”，选择全部内容。',
          },
          at: 'export',
          target: 'exportData',
          risk: 'reversible',
          from: 'exportHelp',
        },
      ],
    },
  },

  objects: [
    { id: 'people', name: { en: 'People', 'zh-CN': '联系人' }, in: ['export'], from: 'publicCode' },
    { id: 'companies', name: { en: 'Companies', 'zh-CN': '公司' }, in: ['export'], from: 'publicCode' },
    { id: 'opportunities', name: { en: 'Opportunities', 'zh-CN': '商机' }, in: ['export'], from: 'publicCode' },
  ],

  cancel: {
    kind: 'request-form',
    at: 'subscription',
    guide: 'cancel',
    warnings: [
      {
        text: {
          en: 'It ends at the next renewal, and part of a period is not refunded. Older terms want the request at least 30 days before the renewal.',
          'zh-CN': '在下一个续订日终止，不足一期的部分不退款。较早的条款要求至少在续订前 30 天提出。',
        },
        from: 'olderHelp',
      },
    ],
    confirmation: {
      text: {
        en: 'You will get an email with the date from which the account is closed.',
        'zh-CN': '会收到写明停用日期的确认邮件。',
      },
      from: 'cancelHelp',
    },
    from: 'cancelHelp',
  },

  exports: [
    {
      id: 'export',
      name: { en: 'Export Data', 'zh-CN': '导出数据' },
      scope: 'everything',
      at: 'export',
      guide: 'export',
      formats: ['zip', 'csv', 'xlsx'],
      fileName: '\\.(zip|csv|xlsx?)$',
      who: {
        en: 'a user with the permission “Data Export”',
        'zh-CN': '拥有“Data Export（数据导出）”权限的用户',
      },
      contains: {
        en: 'No source says exactly what: compare the files with the lists.',
        'zh-CN': '具体内容没有来源说明：请与列表核对。',
      },
      from: 'rightHelp',
    },
  ],

  terms: {
    notice: [
      {
        text: {
          en: 'Older terms: at least 30 days before the renewal.',
          'zh-CN': '较早的条款：至少在续订前 30 天。',
        },
        clock: { amount: 30, unit: 'days', side: 'before', of: 'term-end' },
        from: 'olderHelp',
      },
    ],
    refund: [
      {
        text: { en: 'Part of a period is not refunded.', 'zh-CN': '不足一期的部分不退款。' },
        pays: 'nothing',
        from: 'olderHelp',
      },
    ],
  },
  support: [
    {
      channel: 'chat',
      text: { en: 'Chat in the app; an answer may take 24 hours', 'zh-CN': '应用内聊天，最长 24 小时答复' },
      from: 'cancelHelp',
    },
  ],

  unknown: [
    { en: 'Formats, names and columns of the exported files.', 'zh-CN': '导出文件的格式、名称和列。' },
    { en: 'How long the data is kept after the end.', 'zh-CN': '终止后数据保留多久。' },
    { en: 'Which questions follow the request.', 'zh-CN': '提出申请后会问哪些问题。' },
    unknown.chinese,
  ],
});
