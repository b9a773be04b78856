import { defineSite } from './schema.ts';
import { byNotice, customersByHand, hostAsAccount, noMoreIsKnown, seenInCode } from './usual-facts.ts';
import { unknown } from './usual-texts.ts';

export const lixiaoyun = defineSite({
  id: 'lixiaoyun',
  name: { en: 'Lixiaoyun', 'zh-CN': '励销云' },

  sources: {
    publicCode: seenInCode('Lixiaoyun', '励销云'),
  },

  hosts: [
    { host: 'www.lixiaoyun.com', region: 'China', from: 'publicCode' },
    { host: 'cloud-service.lixiaoyun.com', region: 'China', from: 'publicCode' },
  ],
  account: hostAsAccount('^(?:www|cloud-service)\\.(lixiaoyun\\.com)$'),

  ...noMoreIsKnown,
  objects: [customersByHand],

  cancel: byNotice(),

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
