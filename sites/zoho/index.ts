import { defineSite } from '../schema.ts';
import { exports } from './exports.ts';
import { guides } from './guides/index.ts';
import { hosts } from './hosts.ts';
import { cancelled, mayCancel, mayNotCancel, notCancelled } from './marks.ts';
import { objects } from './objects.ts';
import { places } from './places.ts';
import { signedIn, signedOut } from './signed-in.ts';
import { sources } from './sources.ts';
import { targets } from './targets/index.ts';
import { terms } from './terms.ts';

export const zoho = defineSite({
  id: 'zoho',
  name: { en: 'Zoho CRM', 'zh-CN': 'Zoho CRM' },
  sources,
  hosts,

  account: {
    // With `org` in front, so that an alias and a number make the same links.
    id: [
      { type: 'path', path: '/crm/(org\\d{6,})(?:/|$)' },
      { type: 'path', path: '^/crm/([\\w-]+)/tab/' },
    ],
    called: { en: 'Organisation', 'zh-CN': '组织' },
    from: 'publicCode',
  },
  signedIn: { when: signedIn, from: 'publicCode' },
  signedOut: { when: signedOut, from: 'publicCode' },
  mayCancel: {
    who: {
      en: 'the super administrator; other administrators may not reach the billing pages',
      'zh-CN': '超级管理员；其他管理员可能无法进入账单页面',
    },
    yes: mayCancel,
    no: mayNotCancel,
    from: 'storeArticle',
  },
  cancelled: { yes: cancelled, no: notCancelled, from: 'guess' },

  places,
  targets,
  guides,
  objects,
  exports,
  terms,

  cancel: {
    kind: 'self-service-at-term-end',
    at: 'subscription',
    guide: 'cancel',
    otherGuides: ['downgrade', 'moveToFree', 'closeAccount'],
    warnings: [
      {
        text: {
          en: 'Cancelling the subscription and deleting the CRM account are two things. First the subscription ends; “Delete CRM account” shows 7 days after that and removes the data for good. Newer help pages no longer name the 7 days.',
          'zh-CN':
            '取消订阅和删除 CRM 账户是两回事。先取消订阅；7 天后才会出现“删除CRM账户”，点击会永久删除数据。较新的帮助不再提 7 天。',
        },
        from: 'closeHelp',
      },
      {
        text: {
          en: 'Deactivating a user does not end the payment for the licence.',
          'zh-CN': '停用用户不会取消其许可费用。',
        },
        from: 'subscriptionHelp',
      },
      {
        text: {
          en: 'After the downgrade nothing new can be added to what is over the limits of the free edition; what is there can still be edited.',
          'zh-CN': '降级后，超出免费版限额的部分不能再新增记录，已有的仍可编辑。',
        },
        from: 'subscriptionHelp',
      },
      {
        text: {
          en: 'An old note of Zoho says that a downgrade ends the licence immediately. Look at the day that the page names before the last press.',
          'zh-CN': 'Zoho 的一则旧说明称降级后许可立即取消。最后点击前请看清页面写明的日期。',
        },
        from: 'oldNote',
      },
      {
        text: {
          en: 'As a part of Zoho One it is not cancelled in the CRM: in Zoho One, account icon › Subscription › Manage.',
          'zh-CN': '如果属于 Zoho One，不在 CRM 中取消：在 Zoho One 中点账户图标 › Subscription › Manage。',
        },
        from: 'zohoOneHelp',
      },
      {
        text: {
          en: 'Bought through a partner: the page shows the subscription but changes nothing. Write to the partner.',
          'zh-CN': '通过合作伙伴购买的：页面只能查看，不能更改。请联系合作伙伴。',
        },
        from: 'partnerHelp',
      },
    ],
    confirmation: {
      text: {
        en: 'Keep the store page that shows the end of the subscription. When the CRM account itself is deleted, a system email says so.',
        'zh-CN': '请保存显示订阅终止日期的商店页面。删除 CRM 账户后，系统会发邮件确认。',
      },
      from: 'closeHelp',
    },
    from: 'subscriptionHelp',
  },

  support: [
    {
      channel: 'e-mail',
      to: 'support@zohocrmplus.com',
      text: { en: 'CRM Plus, when the renewal failed.', 'zh-CN': 'CRM Plus 续订失败时。' },
      from: 'crmPlusHelp',
    },
    {
      channel: 'e-mail',
      to: 'support@zohocrm.com',
      text: { en: 'Support for Zoho CRM.', 'zh-CN': 'Zoho CRM 技术支持。' },
      from: 'addressesHelp',
    },
    {
      channel: 'e-mail',
      to: 'payments@zohocorp.com',
      text: { en: 'Questions about payments and refunds.', 'zh-CN': '付款和退款问题。' },
      from: 'paymentsWiki',
    },
  ],

  unknown: [
    {
      en: 'How the store page is built, its direct link for Zoho CRM, and the words of today’s confirmation emails.',
      'zh-CN': '商店页面的结构、Zoho CRM 的直接链接，以及当前确认邮件的文字。',
    },
    {
      en: 'Until when a deleted account can be taken back: the sources contradict each other.',
      'zh-CN': '已删除的账户多久内可恢复：来源相互矛盾。',
    },
    {
      en: 'The direct links of Company Details, Export and Audit Log, and how many rows one export holds.',
      'zh-CN': '公司明细、导出、审计日志的直接链接，以及单次导出的行数上限。',
    },
    {
      en: 'The hosts in Australia, Japan, Canada and Saudi Arabia are derived, not seen; data centres in the UAE and the UK are not known.',
      'zh-CN': '澳大利亚、日本、加拿大、沙特的域名为推得，未见实例；阿联酋和英国数据中心不详。',
    },
    {
      en: 'The telephone number and email address of Zoho in China, and the Chinese words of the backup page.',
      'zh-CN': 'Zoho 中国的电话和邮箱，以及备份页面的中文用语。',
    },
    {
      en: 'How many records there are: no page that shows it was seen in a source.',
      'zh-CN': '共有多少条记录：没有来源说明在哪里显示。',
    },
  ],
});
