import { defineSite, type Words } from './schema.ts';
import { seenInCode } from './usual-facts.ts';
import { unknown } from './usual-texts.ts';

const dissolve: Words = { en: ['Dissolve the company', 'Disband company'], 'zh-CN': ['解散企业'] };

export const wecom = defineSite({
  id: 'wecom',
  name: { en: 'WeCom', 'zh-CN': '企业微信' },

  sources: {
    publicCode: seenInCode('WeCom', '企业微信'),
    reseller: {
      note: {
        en: 'A reseller, quoting Tencent; other articles contradict it',
        'zh-CN': '经销商转述腾讯的说法，其他文章说法不一',
      },
      grade: 'C',
      seen: '2022',
    },
  },

  // Other products of Tencent share the domain.
  hosts: [{ host: 'work.weixin.qq.com', region: 'China', path: '^/wework_admin/', from: 'publicCode' }],
  account: {
    // No address is known that tells the company: the host stands in for it.
    id: [{ type: 'host', host: '^(work\\.weixin\\.qq\\.com)$' }],
    called: { en: 'Address', 'zh-CN': '地址' },
    from: 'publicCode',
  },
  signedIn: { when: { type: 'visible', css: '#menu_contacts' }, from: 'publicCode' },
  signedOut: { when: { type: 'path', path: '^/wework_admin/loginpage_wx' }, from: 'publicCode' },
  mayCancel: {
    who: { en: 'the creator (创建人) of the company', 'zh-CN': '企业创建人' },
    yes: { type: 'control', name: dissolve },
    from: 'reseller',
  },

  places: {
    subscription: {
      name: { en: 'My company', 'zh-CN': '我的企业' },
      path: '/wework_admin/frame#profile',
      at: {
        type: 'all',
        of: [
          { type: 'path', path: '^/wework_admin/frame' },
          { type: 'hash', hash: '^#profile' },
        ],
      },
      words: {
        en: '管理后台 (administration) › 我的企业 (my company) › 设置 (settings)',
        'zh-CN': '管理后台 › 我的企业 › 设置',
      },
      from: 'publicCode',
    },
    users: {
      name: { en: 'Contacts', 'zh-CN': '通讯录' },
      path: '/wework_admin/frame#contacts',
      at: {
        type: 'all',
        of: [
          { type: 'path', path: '^/wework_admin/frame' },
          { type: 'hash', hash: '^#contacts' },
        ],
      },
      words: { en: '管理后台 (administration) › 通讯录 (contacts)', 'zh-CN': '管理后台 › 通讯录' },
      from: 'publicCode',
    },
    apiAccess: {
      name: { en: 'Apps', 'zh-CN': '应用管理' },
      path: '/wework_admin/frame#apps',
      at: {
        type: 'all',
        of: [
          { type: 'path', path: '^/wework_admin/frame' },
          { type: 'hash', hash: '^#apps' },
        ],
      },
      words: { en: '管理后台 (administration) › 应用管理 (apps)', 'zh-CN': '管理后台 › 应用管理' },
      from: 'publicCode',
    },
  },

  targets: {},
  guides: {},

  objects: [
    {
      id: 'customers',
      name: { en: 'Customers', 'zh-CN': '客户联系' },
      path: '/wework_admin/frame#customer/contact',
      instead: {
        en: 'Whether it can be exported hasn’t been looked up. Look for “导出” (Export) on the customers page; if it isn’t there, ask customer service.',
        'zh-CN': '尚未查证导出方式。请在客户联系页面查找“导出”；没有的话请联系客服。',
      },
      from: 'publicCode',
    },
  ],

  cancel: {
    kind: 'self-service-now',
    at: 'subscription',
    words: {
      text: {
        en: 'A reseller says: the creator goes to 管理后台 › 我的企业 › 设置 › 解散企业 (dissolve the company). If it is not there, ask customer service.',
        'zh-CN': '经销商称：由创建人进入 管理后台 › 我的企业 › 设置 › 解散企业。找不到时请联系客服。',
      },
      from: 'reseller',
    },
    warnings: [
      {
        text: {
          en: 'A reseller quotes Tencent: what was dissolved normally does not come back, unless one joined the 数据保障计划 (data protection plan).',
          'zh-CN': '经销商转述：解散后通常无法恢复，除非已加入数据保障计划。',
        },
        from: 'reseller',
      },
      {
        text: {
          en: 'Articles contradict each other: some speak of 注销企业 with a review of one to three days.',
          'zh-CN': '各种说法不一：有文章称是“注销企业”，需审核一至三天。',
        },
        from: 'reseller',
      },
    ],
    confirmation: {
      text: { en: 'No source says how it is confirmed.', 'zh-CN': '没有来源说明如何确认。' },
      from: 'reseller',
    },
    from: 'reseller',
  },

  exports: [],
  terms: {},
  support: [],

  unknown: [
    {
      en: 'The vendor’s own words on dissolving a company.',
      'zh-CN': '供应商自己关于解散企业的说明。',
    },
    { en: 'Whether and how customers can be exported.', 'zh-CN': '能否导出客户、如何导出。' },
    unknown.account,
    { en: 'Refund, notice period and support channels.', 'zh-CN': '退款、通知期和联系渠道。' },
  ],
});
