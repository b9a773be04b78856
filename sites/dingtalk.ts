import { defineSite, type Words } from './schema.ts';
import { seenInCode } from './usual-facts.ts';
import { unknown } from './usual-texts.ts';

const dissolve: Words = {
  en: ['Dissolve organization', 'Disband organization'],
  'zh-CN': ['解散组织', '解散企业', '注销企业'],
};

export const dingtalk = defineSite({
  id: 'dingtalk',
  name: { en: 'DingTalk', 'zh-CN': '钉钉' },

  sources: {
    articles: {
      note: {
        en: 'Articles of third parties, which contradict each other',
        'zh-CN': '第三方文章，说法互相矛盾',
      },
      grade: 'C',
      seen: '2026-11',
    },
    publicCode: seenInCode('DingTalk', '钉钉'),
  },

  hosts: [{ host: 'oa.dingtalk.com', region: 'China', from: 'publicCode' }],
  account: {
    // No address is known that tells the organization: the host stands in for it.
    id: [{ type: 'host', host: '^(oa\\.dingtalk\\.com)$' }],
    called: { en: 'Address', 'zh-CN': '地址' },
    from: 'publicCode',
  },
  mayCancel: { who: { en: 'not known', 'zh-CN': '未知' }, yes: { type: 'control', name: dissolve }, from: 'articles' },

  places: {
    subscription: {
      name: { en: 'Organization settings', 'zh-CN': '组织设置' },
      at: { type: 'control', name: dissolve },
      words: {
        en: 'Articles name 组织设置 (organization settings) or 企业信息 (company information)',
        'zh-CN': '文章提到的位置：组织设置，或企业信息',
      },
      from: 'articles',
    },
  },

  targets: {},
  guides: {},

  objects: [
    {
      id: 'customers',
      name: { en: 'Customers and other records', 'zh-CN': '客户及其他记录' },
      instead: {
        en: 'No export is in a source. Look for “导出” in each app; if it is missing, ask customer service.',
        'zh-CN': '没有关于导出的来源。请在各应用中查找“导出”；没有的话请联系客服。',
      },
      from: 'publicCode',
    },
  ],

  cancel: {
    kind: 'self-service-now',
    at: 'subscription',
    words: {
      text: {
        en: 'Articles of third parties name three ways: 组织设置 › 解散组织; 企业信息 › 注销企业; on the phone 更多设置 › 解散企业, with the password. Look which is there, and ask customer service before you press.',
        'zh-CN':
          '第三方文章有三种说法：组织设置 › 解散组织；企业信息 › 注销企业；手机端 更多设置 › 解散企业（需密码）。请以实际页面为准，点击前先问客服。',
      },
      from: 'articles',
    },
    warnings: [
      {
        text: {
          en: 'One article says that it takes effect after three days and can be taken back until then.',
          'zh-CN': '有文章称三天后生效，期间可以撤回。',
        },
        from: 'articles',
      },
      {
        text: {
          en: 'Another says that 认证 (the verification of the company) has to be taken back first, with papers.',
          'zh-CN': '另有文章称需先取消企业认证，并提交纸质材料。',
        },
        from: 'articles',
      },
    ],
    confirmation: {
      text: { en: 'No source says how it is confirmed.', 'zh-CN': '没有来源说明如何确认。' },
      from: 'articles',
    },
    from: 'articles',
  },

  exports: [],
  terms: {
    reactivation: [
      {
        text: { en: 'One article: until three days after.', 'zh-CN': '有文章称：三天内可撤回。' },
        clock: { amount: 3, unit: 'days', side: 'after', of: 'cancellation' },
        from: 'articles',
      },
    ],
  },
  support: [],

  unknown: [
    { en: 'The vendor’s own words on dissolving an organization.', 'zh-CN': '供应商自己关于解散组织的说明。' },
    { en: 'Who may do it, refund, notice, support channels.', 'zh-CN': '谁可以操作、退款、通知期和联系渠道。' },
    unknown.exporting,
    {
      en: 'Which organization it is, and how to tell that someone is signed in.',
      'zh-CN': '属于哪个组织，以及如何判断是否已登录。',
    },
  ],
});
