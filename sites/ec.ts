import { defineSite } from './schema.ts';
import { lookForExport, serviceAnswerIsProof, unknown, writeToService } from './usual-texts.ts';

export const ec = defineSite({
  id: 'ec',
  name: { en: 'EC (Easy Connection)', 'zh-CN': 'EC' },

  sources: {
    publicCode: {
      note: { en: 'Seen in public code that works with EC', 'zh-CN': '见于与 EC 协作的公开代码' },
      grade: 'B',
      seen: '2026-11',
    },
    termsPage: {
      url: 'https://ec.scrm.com/terms',
      note: {
        en: 'EC’s international terms, of which only the opening could be read',
        'zh-CN': 'EC 国际版条款，只读到开头部分',
      },
      grade: 'A',
      seen: '2025-05',
    },
  },

  hosts: [
    { host: 'my.workec.com', region: 'China', from: 'publicCode' },
    { host: 'corp.workec.com', region: 'China', from: 'publicCode' },
  ],
  account: {
    // No address is known that tells the company: the vendor's domain stands in for it.
    id: [{ type: 'host', host: '^(?:my|corp)\\.(workec\\.com)$' }],
    called: { en: 'Address', 'zh-CN': '地址' },
    from: 'publicCode',
  },
  mayCancel: { who: { en: 'not known', 'zh-CN': '未知' }, from: 'publicCode' },

  places: {},
  targets: {},
  guides: {},

  objects: [
    {
      id: 'customers',
      name: { en: 'Customers', 'zh-CN': '客户' },
      instead: lookForExport,
      from: 'publicCode',
    },
  ],

  cancel: {
    kind: 'written-notice',
    words: writeToService,
    warnings: [
      {
        text: {
          en: 'The international product has terms of its own, with Easy Connection (HK) Ltd: look which contract is yours.',
          'zh-CN': '国际版另有条款，签约方为 Easy Connection (HK) Ltd：请确认自己签的是哪份合同。',
        },
        from: 'termsPage',
      },
    ],
    confirmation: {
      text: serviceAnswerIsProof,
      from: 'publicCode',
    },
    from: 'publicCode',
  },

  exports: [],
  terms: {},
  support: [],

  unknown: [
    unknown.cancelling,
    unknown.exporting,
    {
      en: 'Which pages show that someone is signed in, and which company it is.',
      'zh-CN': '如何从页面判断是否已登录、属于哪家公司。',
    },
    unknown.channel,
  ],
});
