import { defineSite } from './schema.ts';
import { lookForExport, saveDataFirst, serviceAnswerIsProof, unknown, writeToService } from './usual-texts.ts';

export const lixiaoyun = defineSite({
  id: 'lixiaoyun',
  name: { en: 'Lixiaoyun', 'zh-CN': '励销云' },

  sources: {
    publicCode: {
      note: { en: 'Seen in public code that works with Lixiaoyun', 'zh-CN': '见于与励销云协作的公开代码' },
      grade: 'B',
      seen: '2026-11',
    },
  },

  hosts: [
    { host: 'www.lixiaoyun.com', region: 'China', from: 'publicCode' },
    { host: 'cloud-service.lixiaoyun.com', region: 'China', from: 'publicCode' },
  ],
  account: {
    // No address is known that tells the company: the vendor's domain stands in for it.
    id: [{ type: 'host', host: '^(?:www|cloud-service)\\.(lixiaoyun\\.com)$' }],
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
        text: saveDataFirst,
        from: 'publicCode',
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
      en: 'Which pages of these hosts belong to the application, and how to tell that someone is signed in.',
      'zh-CN': '这些域名下哪些页面属于应用，以及如何判断是否已登录。',
    },
    unknown.channel,
  ],
});
