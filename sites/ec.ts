import { defineSite } from './schema.ts';
import { byNotice, customersByHand, hostAsAccount, noMoreIsKnown, seenInCode } from './usual-facts.ts';
import { unknown } from './usual-texts.ts';

export const ec = defineSite({
  id: 'ec',
  name: { en: 'EC (Easy Connection)', 'zh-CN': 'EC' },

  sources: {
    publicCode: seenInCode('EC'),
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
  account: hostAsAccount('^(?:my|corp)\\.(workec\\.com)$'),

  ...noMoreIsKnown,
  objects: [customersByHand],

  cancel: byNotice([
    {
      text: {
        en: 'The international product has terms of its own, with Easy Connection (HK) Ltd: look which contract is yours.',
        'zh-CN': '国际版另有条款，签约方为 Easy Connection (HK) Ltd：请确认自己签的是哪份合同。',
      },
      from: 'termsPage',
    },
  ]),

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
