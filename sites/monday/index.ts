import { defineSite } from '../schema.ts';
import { unknown } from '../usual-texts.ts';
import { cancel } from './cancel.ts';
import { guides } from './guides.ts';
import { places } from './places.ts';
import { sources } from './sources.ts';
import { targets } from './targets.ts';
import { terms } from './terms.ts';
import { cancelProduct, closeYourAccount } from './words.ts';

export const monday = defineSite({
  id: 'monday',
  name: { en: 'monday CRM', 'zh-CN': 'monday CRM 客户管理' },

  sources,

  hosts: [
    {
      host: '*.monday.com',
      region: 'world',
      except: [
        ...['www.monday.com', 'support.monday.com', 'auth.monday.com', 'api.monday.com', 'developer.monday.com'],
        ...['community.monday.com', 'status.monday.com', 'forms.monday.com', 'view.monday.com', 'blog.monday.com'],
      ],
      from: 'publicCode',
    },
  ],
  account: {
    id: [{ type: 'host', host: '^([a-z0-9-]+)\\.monday\\.com$' }],
    called: { en: 'Account address', 'zh-CN': '账户子域名' },
    from: 'publicCode',
  },
  signedIn: { when: { type: 'path', path: '^/admin(/|$)' }, from: 'publicCode' },
  mayCancel: {
    who: { en: 'an administrator', 'zh-CN': '管理员（admin）' },
    yes: {
      type: 'any',
      of: [
        { type: 'control', name: cancelProduct },
        { type: 'control', name: closeYourAccount },
      ],
    },
    from: 'closeHelp',
  },
  places,

  targets,
  guides,

  objects: [
    {
      id: 'boards',
      name: { en: 'Boards with their items', 'zh-CN': '看板及其条目' },
      in: ['export'],
      from: 'exportHelp',
    },
  ],

  cancel,

  exports: [
    {
      id: 'export',
      name: { en: 'Export of the account’s data', 'zh-CN': '导出账户数据' },
      scope: 'everything',
      at: 'export',
      guide: 'export',
      formats: ['zip', 'xlsx'],
      fileName: '\\.(zip|xlsx?|csv)$',
      who: { en: 'an administrator', 'zh-CN': '管理员（admin）' },
      contains: {
        en: 'The entire account’s data, in the vendor’s words; no source names formats or limits.',
        'zh-CN': '供应商称为整个账户的数据；格式和限制没有来源说明。',
      },
      from: 'exportHelp',
    },
  ],

  terms,
  support: [
    {
      channel: 'e-mail',
      to: 'support@monday.com',
      text: { en: 'Support', 'zh-CN': '客服' },
      from: 'closeHelp',
    },
    {
      channel: 'portal',
      to: 'https://support.monday.com',
      text: { en: 'A form on the help pages', 'zh-CN': '帮助网站上的表单' },
      from: 'closeHelp',
    },
  ],

  unknown: [
    { en: 'Format, limits and file names of the account’s export.', 'zh-CN': '账户导出的格式、限制和文件名。' },
    { en: 'Refund and notice.', 'zh-CN': '退款和通知期。' },
    { en: 'How long a closed account’s data is kept.', 'zh-CN': '关闭后数据保留多久。' },
    unknown.chinese,
  ],
});
