import { defineSite } from './schema.ts';
import { noticeAnswerIsProof, unknown } from './usual-texts.ts';

export const sugarcrm = defineSite({
  id: 'sugarcrm',
  name: { en: 'SugarCRM', 'zh-CN': 'SugarCRM' },

  sources: {
    noticeNews: {
      url: 'https://sugarclub.sugarcrm.com/engage/b/sugar-news/posts/30-day-cancelation-and-change-notice-period-announcement',
      note: { en: 'SugarCRM’s announcement on notice', 'zh-CN': 'SugarCRM 关于通知期的公告' },
      grade: 'A',
      seen: '2023',
    },
    subscriptionHelp: {
      url: 'https://support.sugarcrm.com/resources/managing_your_sugar_subscription/',
      note: { en: 'SugarCRM’s help on the subscription', 'zh-CN': 'SugarCRM 官方帮助：订阅管理' },
      grade: 'A',
      seen: '2026-11',
    },
    thirdParty: {
      note: {
        en: 'A third party names the cloud’s addresses; not confirmed',
        'zh-CN': '第三方提到的云端域名，未经证实',
      },
      grade: 'C',
      seen: '2026-11',
    },
  },

  hosts: [{ host: '*.sugarondemand.com', region: 'world', except: ['www.sugarondemand.com'], from: 'thirdParty' }],
  account: {
    id: [{ type: 'host', host: '^([a-z0-9.-]+)\\.sugarondemand\\.com$' }],
    called: { en: 'Instance', 'zh-CN': '实例' },
    from: 'thirdParty',
  },
  mayCancel: {
    who: {
      en: 'whoever signed the contract; cases only from support-authorised contacts',
      'zh-CN': '合同签署方；只有获授权的联系人可以提交工单',
    },
    from: 'noticeNews',
  },

  places: {
    edition: {
      name: { en: 'About', 'zh-CN': '关于（About）' },
      at: { type: 'text', text: { en: ['License type', 'License Type'], 'zh-CN': ['许可类型', '许可证类型'] } },
      words: {
        en: 'Your profile picture › About: licence types and version',
        'zh-CN': '头像 › About（关于）：许可类型和版本',
      },
      from: 'noticeNews',
    },
  },

  targets: {},
  guides: {},

  objects: [
    {
      id: 'records',
      name: { en: 'Records', 'zh-CN': '记录' },
      instead: {
        en: 'We found no help on exporting. Look for “Export” in the menu of each list, and ask support for a backup of the instance before the end.',
        'zh-CN': '没有查到导出帮助。请看各列表菜单中有无“导出（Export）”，并在终止前向客服索取实例备份。',
      },
      from: 'subscriptionHelp',
    },
  ],

  cancel: {
    kind: 'written-notice',
    words: {
      text: {
        en: 'Write to your Customer Success Manager or to customersuccess@sugarcrm.com more than 30 days before the renewal: instance, contract, what ends and when. Ask for a written answer.',
        'zh-CN':
          '在续订日 30 天以前，书面通知你的客户成功经理或 customersuccess@sugarcrm.com：实例、合同、终止内容和日期，并要求书面答复。',
      },
      from: 'noticeNews',
    },
    warnings: [
      {
        text: {
          en: 'Less than 30 days before the renewal is too late: it renews automatically.',
          'zh-CN': '距续订日不足 30 天就来不及了，合同会自动续订。',
        },
        from: 'noticeNews',
      },
      {
        text: {
          en: 'Until August 2023 the notice was 90 days: look into your own contract.',
          'zh-CN': '2023 年 8 月以前通知期为 90 天，请以自己的合同为准。',
        },
        from: 'noticeNews',
      },
    ],
    confirmation: {
      text: noticeAnswerIsProof,
      from: 'noticeNews',
    },
    from: 'noticeNews',
  },

  exports: [],
  terms: {
    renewal: [
      {
        text: {
          en: 'It renews automatically, 30 days before the renewal date.',
          'zh-CN': '在续订日前 30 天自动续订。',
        },
        clock: { amount: 30, unit: 'days', side: 'before', of: 'term-end' },
        from: 'noticeNews',
      },
    ],
    notice: [
      {
        text: { en: 'More than 30 days before the renewal.', 'zh-CN': '续订日 30 天以前。' },
        clock: { amount: 30, unit: 'days', side: 'before', of: 'term-end' },
        from: 'noticeNews',
      },
    ],
  },
  support: [
    {
      channel: 'e-mail',
      to: 'customersuccess@sugarcrm.com',
      text: { en: 'Customer Success', 'zh-CN': '客户成功团队' },
      ask: { en: 'instance and contract', 'zh-CN': '实例和合同编号' },
      from: 'noticeNews',
    },
    {
      channel: 'portal',
      to: 'https://support.sugarcrm.com',
      text: { en: 'Cases, from support-authorised contacts', 'zh-CN': '工单，仅限获授权的联系人' },
      from: 'subscriptionHelp',
    },
  ],

  unknown: [
    { en: 'How data is exported and a backup is asked for.', 'zh-CN': '数据如何导出、备份如何申请。' },
    { en: 'Refund, and how long the data is kept after the end.', 'zh-CN': '退款，以及终止后数据保留多久。' },
    {
      en: 'Whether all cloud instances have this address; one under a name of your own is entered by hand.',
      'zh-CN': '是否所有云端实例都用此域名；使用自有域名的请手动添加。',
    },
    unknown.signedIn,
  ],
});
