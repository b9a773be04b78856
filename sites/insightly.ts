import { named } from './named.ts';
import { type Condition, defineSite, type Words } from './schema.ts';
import { hostAsAccount, seenInCode } from './usual-facts.ts';
import { unknown } from './usual-texts.ts';

const cancelAccount: Words = { en: ['Cancel Account', 'Cancel account'], 'zh-CN': ['取消账户'] };
const requestIt: Words = { en: ['Request Account Cancellation'], 'zh-CN': ['申请取消账户'] };
const deleteNow: Words = { en: ['Please cancel and delete my account'], 'zh-CN': ['请取消并删除我的账户'] };

/** Only the controls of the page are known, not its address. */
const wayOut: Condition = {
  type: 'any',
  of: [
    { type: 'control', name: cancelAccount },
    { type: 'control', name: requestIt },
  ],
};

export const insightly = defineSite({
  id: 'insightly',
  name: { en: 'Insightly', 'zh-CN': 'Insightly' },

  sources: {
    cancelHelp: {
      url: 'https://support.insight.ly/hc/en-us/articles/204247880',
      note: { en: 'Insightly’s help on cancelling, English wording', 'zh-CN': 'Insightly 官方帮助：取消账户（英文）' },
      grade: 'A',
      seen: '2026-11',
    },
    planHelp: {
      url: 'https://support.insight.ly/hc/en-us/articles/204247930',
      note: { en: 'Insightly’s help on plans', 'zh-CN': 'Insightly 官方帮助：套餐' },
      grade: 'A',
      seen: '2026-11',
    },
    idleHelp: {
      url: 'https://support.insight.ly',
      note: { en: 'Insightly’s help, article 1172', 'zh-CN': 'Insightly 官方帮助，第 1172 篇' },
      grade: 'A',
      seen: '2026-11',
    },
    rightHelp: {
      url: 'https://support.insight.ly',
      note: { en: 'Insightly’s help, article 1699', 'zh-CN': 'Insightly 官方帮助，第 1699 篇' },
      grade: 'A',
      seen: '2026-11',
    },
    publicCode: seenInCode('Insightly'),
  },

  hosts: [{ host: 'crm.na1.insightly.com', region: 'na1', from: 'publicCode' }],
  account: hostAsAccount('^(crm\\.[a-z0-9]+\\.insightly\\.com)$'),
  signedIn: { when: { type: 'path', path: '^/(Users|details)/' }, from: 'publicCode' },
  signedOut: { when: { type: 'path', path: '^/user/(saml|login)' }, from: 'publicCode' },
  mayCancel: {
    who: { en: 'an administrator', 'zh-CN': '管理员' },
    yes: wayOut,
    from: 'cancelHelp',
  },

  places: {
    subscription: {
      name: { en: 'Billing & Account', 'zh-CN': '账单与账户' },
      at: wayOut,
      words: {
        en: 'Your profile picture › Billing & Account',
        'zh-CN': '头像 › Billing & Account（账单与账户）',
      },
      from: 'cancelHelp',
    },
    users: {
      name: { en: 'Users', 'zh-CN': '用户' },
      at: { type: 'path', path: '^/Users(/?$|/(?!UserSettings))' },
      words: { en: 'System Settings › Users', 'zh-CN': 'System Settings（系统设置）› Users（用户）' },
      from: 'rightHelp',
    },
    apiAccess: {
      name: { en: 'User settings, with the API key', 'zh-CN': '用户设置（含 API 密钥）' },
      path: '/Users/UserSettings',
      at: { type: 'path', path: '^/Users/UserSettings' },
      words: { en: 'Your profile picture › User Settings', 'zh-CN': '头像 › User Settings（用户设置）' },
      from: 'publicCode',
    },
  },

  targets: {
    cancelLink: {
      label: { en: 'Cancel Account', 'zh-CN': '取消账户（Cancel Account）' },
      alternatives: named(cancelAccount, 'link', 'button', 'tab'),
      within: 'page',
      from: 'cancelHelp',
    },
    requestIt: {
      label: { en: 'Request Account Cancellation', 'zh-CN': '申请取消账户（Request Account Cancellation）' },
      alternatives: [...named(requestIt, 'button', 'link'), { type: 'intent', intent: 'cancel-subscription' }],
      within: 'page',
      from: 'cancelHelp',
    },
    lastButton: {
      label: { en: 'Cancel Account, in the dialog', 'zh-CN': '对话框中的“取消账户（Cancel Account）”' },
      alternatives: [
        { type: 'name', role: 'button', name: cancelAccount },
        { type: 'intent', intent: 'confirm-dialog' },
      ],
      within: 'dialog',
      from: 'cancelHelp',
    },
    deleteNow: {
      label: { en: 'Please cancel and delete my account', 'zh-CN': '请取消并删除我的账户' },
      alternatives: named(deleteNow, 'button', 'link'),
      from: 'cancelHelp',
    },
  },

  guides: {
    cancel: {
      title: { en: 'Ask for the cancellation', 'zh-CN': '申请取消账户' },
      finished: {
        en: 'A service ticket is opened and somebody contacts you. Keep the ticket’s number and the answer as evidence.',
        'zh-CN': '系统会生成工单，有人会与你联系。请保存工单号和答复作为凭证。',
      },
      steps: [
        {
          id: 'open',
          say: {
            en: 'Under Billing & Account press “Cancel Account”. Nothing is cancelled yet.',
            'zh-CN': '在“Billing & Account（账单与账户）”中点击“Cancel Account（取消账户）”，此时还没有取消。',
          },
          at: 'subscription',
          target: 'cancelLink',
          risk: 'reversible',
          done: { type: 'target', target: 'requestIt' },
          effect: { type: 'target', target: 'requestIt' },
          from: 'cancelHelp',
        },
        {
          id: 'request',
          say: {
            en: 'Press “Request Account Cancellation”.',
            'zh-CN': '点击“Request Account Cancellation（申请取消账户）”。',
          },
          target: 'requestIt',
          risk: 'reversible',
          done: { type: 'target', target: 'lastButton' },
          effect: { type: 'target', target: 'lastButton' },
          decoys: [
            {
              target: 'deleteNow',
              why: { en: 'Deletes everything at once', 'zh-CN': '会立即删除全部数据' },
            },
          ],
          from: 'cancelHelp',
        },
        {
          id: 'confirm',
          say: {
            en: 'Give reason and telephone number, then press “Cancel Account”. Only you press it.',
            'zh-CN': '填写原因和电话，然后点击“Cancel Account（取消账户）”。只能由你本人点击。',
          },
          target: 'lastButton',
          risk: 'irreversible',
          warn: {
            en: 'The content is deleted for good, and nothing is refunded. Export your data first.',
            'zh-CN': '内容会被永久删除，且不退款。请先导出数据。',
          },
          from: 'cancelHelp',
        },
      ],
    },
  },

  objects: [
    {
      id: 'records',
      name: { en: 'Lists of records', 'zh-CN': '各类记录列表' },
      instead: {
        en: 'We found no current help on exporting. Users need the permission “Export”. Look for it above each list; if it isn’t there, ask support.',
        'zh-CN': '没有查到现行的导出帮助。用户需有 Export（导出）权限。请看各列表上方有无导出；没有的话请联系客服。',
      },
      from: 'rightHelp',
    },
  ],

  cancel: {
    kind: 'request-form',
    at: 'subscription',
    guide: 'cancel',
    warnings: [
      {
        text: {
          en: 'There is a faster way beside it, “Please cancel and delete my account”: it deletes everything for good, according to older help within an hour.',
          'zh-CN':
            '旁边还有更快的方式“Please cancel and delete my account”：会永久删除全部数据，较早的帮助称一小时内完成。',
        },
        from: 'cancelHelp',
      },
      { text: { en: 'Nothing is refunded.', 'zh-CN': '不退款。' }, from: 'cancelHelp' },
      {
        text: {
          en: 'Downgrading isn’t cancelling; only support can downgrade to the free plan.',
          'zh-CN': '降级不等于取消；降到免费版需通过客服。',
        },
        from: 'planHelp',
      },
    ],
    confirmation: {
      text: {
        en: 'A service ticket, and a representative who contacts you. Ask for the end in writing.',
        'zh-CN': '会生成工单并有专人联系。请要求书面确认终止。',
      },
      from: 'cancelHelp',
    },
    from: 'cancelHelp',
  },

  exports: [],
  terms: {
    refund: [{ text: { en: 'Nothing is refunded.', 'zh-CN': '不退款。' }, pays: 'nothing', from: 'cancelHelp' }],
    retention: [
      {
        text: {
          en: 'Free accounts: an email after 365 days without use, deleted 60 days later.',
          'zh-CN': '免费账户：365 天未使用会收到邮件，再过 60 天删除。',
        },
        clock: { amount: 425, unit: 'days', side: 'after', of: 'last-use' },
        from: 'idleHelp',
      },
    ],
  },
  support: [
    {
      channel: 'portal',
      to: 'https://support.insight.ly',
      text: { en: 'Insightly’s support', 'zh-CN': 'Insightly 客服' },
      from: 'planHelp',
    },
  ],

  unknown: [
    {
      en: 'How data is exported today: an old article of the vendor speaks of incomplete XML.',
      'zh-CN': '现在如何导出：供应商的旧文章说是不完整的 XML。',
    },
    unknown.account,
    {
      en: 'The addresses of other data centres. Enter such an address by hand.',
      'zh-CN': '其他数据中心的域名；遇到时请手动添加该地址。',
    },
    unknown.chinese,
  ],
});
