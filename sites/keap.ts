import { defineSite } from './schema.ts';
import { seenInCode } from './usual-facts.ts';
import { unknown } from './usual-texts.ts';

export const keap = defineSite({
  id: 'keap',
  name: { en: 'Keap (Infusionsoft)', 'zh-CN': 'Keap（原 Infusionsoft）' },

  sources: {
    planHelp: {
      url: 'https://learn.thryv.com/hc/en-us/articles/36724484427533',
      note: { en: 'Thryv’s help on the Keap subscription', 'zh-CN': 'Thryv 官方帮助：Keap 订阅' },
      grade: 'A',
      seen: '2026-11',
    },
    termsPage: {
      url: 'https://www.thryv.com/keap-terms-conditions/',
      note: { en: 'Keap’s terms, by Thryv', 'zh-CN': 'Thryv 的 Keap 条款' },
      grade: 'A',
      seen: '2026-11',
    },
    backupHelp: {
      url: 'https://help.infusionsoft.com/help/restore-deleted-contacts-and-other-data',
      note: { en: 'Keap’s help on restoring data', 'zh-CN': 'Keap 官方帮助：恢复数据' },
      grade: 'A',
      seen: '2026-11',
    },
    publicCode: seenInCode('Keap'),
    thirdParty: {
      url: 'https://how-tocancel.com/cancel-infusionsoft',
      note: { en: 'A third party’s guide to cancelling Keap', 'zh-CN': '第三方的 Keap 取消指南' },
      grade: 'C',
      seen: '2026-11',
    },
  },

  hosts: [
    { host: 'keap.app', region: 'world', from: 'publicCode' },
    {
      host: '*.infusionsoft.com',
      region: 'world',
      except: ['www.infusionsoft.com', 'help.infusionsoft.com', 'signin.infusionsoft.com', 'api.infusionsoft.com'],
      from: 'publicCode',
    },
  ],
  account: {
    id: [
      { type: 'query', query: '[?&]app_id=([a-z0-9]+)' },
      { type: 'host', host: '^(?!app\\.)([a-z0-9]+)\\.infusionsoft\\.com$' },
    ],
    called: { en: 'App ID', 'zh-CN': '应用编号（App ID）' },
    from: 'publicCode',
  },
  mayCancel: {
    who: { en: 'the owner or an administrator, after a check who you are', 'zh-CN': '所有者或管理员，需核实身份' },
    from: 'thirdParty',
  },

  places: {
    subscription: {
      name: { en: 'Subscription details', 'zh-CN': '订阅详情' },
      at: { type: 'control', name: { en: ['Edit Subscription', 'Edit subscription'], 'zh-CN': ['编辑订阅'] } },
      words: {
        en: 'Your profile picture › Settings › My Account › View subscription details',
        'zh-CN': '头像 › Settings（设置）› My Account（我的账户）› View subscription details（查看订阅详情）',
      },
      from: 'planHelp',
    },
  },

  targets: {},
  guides: {},

  objects: [
    {
      id: 'contacts',
      name: { en: 'Contacts and the other records', 'zh-CN': '联系人及其他记录' },
      instead: {
        en: 'We found no help on exporting. Look for “Export” above each list; if it isn’t there, ask support.',
        'zh-CN': '没有查到导出帮助。请看各列表上方有无“导出（Export）”；没有的话请联系客服。',
      },
      from: 'backupHelp',
    },
  ],

  cancel: {
    kind: 'request-form',
    at: 'subscription',
    words: {
      text: {
        en: 'A third party says: under My account there is a form “Cancel my subscription”; or call. An answer takes two working days. Ask at least ten days before the next invoice, and keep the answer.',
        'zh-CN':
          '第三方称：在 My account（我的账户）中有“Cancel my subscription（取消订阅）”表单，也可打电话；两个工作日内答复。请至少在下次出账前十天提出，并保存答复。',
      },
      from: 'thirdParty',
    },
    warnings: [
      {
        text: {
          en: 'Orders made through Thryv run for at least six months, then from month to month.',
          'zh-CN': '通过 Thryv 下的订单至少六个月，之后按月续订。',
        },
        from: 'termsPage',
      },
      {
        text: {
          en: 'A third party says that part of a month is not refunded.',
          'zh-CN': '第三方称：不足一个月的部分不退款。',
        },
        from: 'thirdParty',
      },
    ],
    confirmation: {
      text: {
        en: 'The answer to the form or the call is the proof: ask for it by email.',
        'zh-CN': '对表单或电话的答复就是凭证：请要求用邮件答复。',
      },
      from: 'thirdParty',
    },
    from: 'thirdParty',
  },

  exports: [],
  terms: {
    renewal: [
      {
        text: {
          en: 'Six months at least, then from month to month.',
          'zh-CN': '至少六个月，之后按月续订。',
        },
        clock: { amount: 6, unit: 'months', side: 'after', of: 'term-start' },
        from: 'termsPage',
      },
    ],
    notice: [
      {
        text: { en: 'At least ten days before the next invoice.', 'zh-CN': '至少在下次出账前十天。' },
        clock: { amount: 10, unit: 'days', side: 'before', of: 'invoice' },
        from: 'thirdParty',
      },
    ],
    refund: [
      {
        text: { en: 'Part of a month is not refunded.', 'zh-CN': '不足一个月的部分不退款。' },
        pays: 'nothing',
        from: 'thirdParty',
      },
    ],
    retention: [
      {
        text: {
          en: 'Backups are kept for 90 days; having one restored costs money.',
          'zh-CN': '备份保留 90 天，恢复需付费。',
        },
        from: 'backupHelp',
      },
    ],
  },
  support: [
    {
      channel: 'phone',
      text: { en: 'By telephone; the number is on the help pages', 'zh-CN': '电话联系，号码见帮助页面' },
      ask: {
        en: 'your App ID, and that you are the owner or an administrator',
        'zh-CN': '应用编号（App ID），并证明你是所有者或管理员',
      },
      from: 'thirdParty',
    },
  ],

  unknown: [
    {
      en: 'The vendor’s own words on cancelling: no article of its own was found.',
      'zh-CN': '供应商自己关于取消的说明：没有找到。',
    },
    { en: 'How data is exported, and what the files are called.', 'zh-CN': '数据如何导出，文件叫什么名字。' },
    { en: 'How long the data is kept after the end.', 'zh-CN': '终止后数据保留多久。' },
    unknown.signedIn,
  ],
});
