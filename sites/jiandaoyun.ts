import { defineSite } from './schema.ts';
import { saveDataFirst, serviceAnswerIsProof, unknown, writeToService } from './usual-texts.ts';

export const jiandaoyun = defineSite({
  id: 'jiandaoyun',
  name: { en: 'Jiandaoyun', 'zh-CN': '简道云' },

  sources: {
    publicCode: {
      note: { en: 'Seen in public code that works with Jiandaoyun', 'zh-CN': '见于与简道云协作的公开代码' },
      grade: 'B',
      seen: '2026-11',
    },
  },

  // The vendor's own pages share the host with the application.
  hosts: [{ host: 'www.jiandaoyun.com', region: 'China', path: '^/dashboard(/|$)', from: 'publicCode' }],
  account: {
    // No address is known that tells the company: the host stands in for it.
    id: [{ type: 'host', host: '^(www\\.jiandaoyun\\.com)$' }],
    called: { en: 'Address', 'zh-CN': '地址' },
    from: 'publicCode',
  },
  signedIn: {
    when: {
      type: 'any',
      of: [
        { type: 'hash', hash: '^#/app/[0-9a-f]{24}' },
        { type: 'path', path: '^/dashboard/app/[0-9a-f]{24}' },
      ],
    },
    from: 'publicCode',
  },
  mayCancel: { who: { en: 'not known', 'zh-CN': '未知' }, from: 'publicCode' },

  places: {},
  targets: {},
  guides: {},

  objects: [
    {
      id: 'forms',
      name: { en: 'Data of the forms', 'zh-CN': '表单数据' },
      instead: {
        en: 'No export is documented in what could be read. Look for “导出” in each form’s data; the vendor’s API (version 5) reads it too, with a key.',
        'zh-CN': '能查到的资料没有导出说明。请在各表单的数据管理中查找“导出”；也可用厂商 API（v5，需密钥）读取。',
      },
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

  unknown: [unknown.cancelling, unknown.exporting, unknown.account, unknown.channel],
});
