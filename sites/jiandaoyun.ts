import { defineSite } from './schema.ts';
import { byNotice, hostAsAccount, noMoreIsKnown, seenInCode } from './usual-facts.ts';
import { unknown } from './usual-texts.ts';

export const jiandaoyun = defineSite({
  id: 'jiandaoyun',
  name: { en: 'Jiandaoyun', 'zh-CN': '简道云' },

  sources: {
    publicCode: seenInCode('Jiandaoyun', '简道云'),
  },

  // The vendor's own pages share the host with the application.
  hosts: [{ host: 'www.jiandaoyun.com', region: 'China', path: '^/dashboard(/|$)', from: 'publicCode' }],
  account: hostAsAccount('^(www\\.jiandaoyun\\.com)$'),
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

  ...noMoreIsKnown,
  objects: [
    {
      id: 'forms',
      name: { en: 'Data of the forms', 'zh-CN': '表单数据' },
      instead: {
        en: 'We found no documented export. Look for “导出” (Export) in each form’s data; the vendor’s API (version 5) can read it too, with a key.',
        'zh-CN': '能查到的资料没有导出说明。请在各表单的数据管理中查找“导出”；也可用供应商 API（v5，需密钥）读取。',
      },
      from: 'publicCode',
    },
  ],

  cancel: byNotice(),

  unknown: [unknown.cancelling, unknown.exporting, unknown.account, unknown.channel],
});
