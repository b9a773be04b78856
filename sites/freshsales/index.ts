import { defineSite } from '../schema.ts';
import { unknown } from '../usual-texts.ts';
import { cancel } from './cancel.ts';
import { guides } from './guides.ts';
import { places } from './places.ts';
import { sources } from './sources.ts';
import { targets } from './targets.ts';
import { terms } from './terms.ts';
import { wayOut } from './words.ts';

export const freshsales = defineSite({
  id: 'freshsales',
  name: { en: 'Freshsales', 'zh-CN': 'Freshsales' },

  sources,

  hosts: [
    // Other Freshworks products stand under the same names.
    { host: '*.myfreshworks.com', region: 'world', path: '^/crm/sales(/|$)', from: 'publicCode' },
    {
      host: '*.freshsales.io',
      region: 'older addresses',
      except: ['www.freshsales.io', 'support.freshsales.io'],
      from: 'publicCode',
    },
  ],
  account: {
    id: [{ type: 'host', host: '^([a-z0-9-]+)\\.(?:myfreshworks\\.com|freshsales\\.io)$' }],
    called: { en: 'Bundle name', 'zh-CN': '子域名' },
    from: 'publicCode',
  },
  mayCancel: {
    who: { en: 'an Account Admin', 'zh-CN': '账户管理员（Account Admin）' },
    yes: wayOut,
    from: 'oldCancelHelp',
  },
  places,

  targets,
  guides,

  objects: [
    { id: 'contacts', name: { en: 'Contacts', 'zh-CN': '联系人' }, in: ['export'], from: 'accountHelp' },
    { id: 'accounts', name: { en: 'Accounts', 'zh-CN': '客户' }, in: ['export'], from: 'accountHelp' },
    { id: 'deals', name: { en: 'Deals', 'zh-CN': '交易' }, in: ['export'], from: 'accountHelp' },
  ],

  cancel,

  exports: [
    {
      id: 'export',
      name: { en: 'Export data', 'zh-CN': '导出数据' },
      scope: 'everything',
      at: 'export',
      guide: 'export',
      formats: ['zip'],
      fileName: '\\.zip$',
      ready: { en: 'an email comes; the download asks you to sign in', 'zh-CN': '会收到邮件，下载时需登录' },
      contains: {
        en: 'All the account’s data, in the vendor’s words; no source says which tables.',
        'zh-CN': '供应商称含账户全部数据；具体有哪些表没有来源说明。',
      },
      from: 'accountHelp',
    },
  ],

  terms,
  support: [
    {
      channel: 'portal',
      to: 'https://crmsupport.freshworks.com',
      text: { en: 'Support, also for getting records back', 'zh-CN': '客服，也可申请找回记录' },
      from: 'accountHelp',
    },
  ],

  unknown: [
    { en: 'Names and columns of the files in the zip.', 'zh-CN': 'zip 内文件的名称和列。' },
    { en: 'Refund, and when the cancellation takes effect.', 'zh-CN': '退款，以及取消何时生效。' },
    unknown.signedIn,
    unknown.chinese,
  ],
});
