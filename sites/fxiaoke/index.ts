import { defineSite } from '../schema.ts';
import { cancel, support, terms, unknown } from './cancel.ts';
import { guides, targets } from './guides.ts';
import { account, hosts } from './hosts.ts';
import { signedIn, signedOut } from './marks.ts';
import { objects } from './objects.ts';
import { sources } from './sources.ts';

export const fxiaoke = defineSite({
  id: 'fxiaoke',
  name: { en: 'Fxiaoke (ShareCRM)', 'zh-CN': '纷享销客' },
  sources,
  hosts,
  account,
  signedIn: { when: signedIn, from: 'publicCode' },
  signedOut: { when: signedOut, from: 'publicCode' },
  mayCancel: {
    who: {
      en: 'whoever signed the contract; the notice goes to customer service, with the administrator’s name',
      'zh-CN': '合同签署方；向客服发出书面通知，并写明管理员姓名',
    },
    from: 'vendorArticle',
  },

  places: {
    export: {
      name: { en: 'The lists', 'zh-CN': '对象列表' },
      path: '/XV/UI/Home#crm/list/=/AccountObj',
      at: { type: 'hash', hash: '^#(crm|paasapp)/list/' },
      words: { en: 'CRM › each object’s list', 'zh-CN': 'CRM › 逐个打开对象列表' },
      from: 'publicCode',
    },
    admin: {
      name: { en: 'Administration', 'zh-CN': '管理后台' },
      path: '/XV/UI/manage#crmmanage/=/module-sysobject',
      at: { type: 'path', path: '^/XV/UI/manage' },
      words: {
        en: 'The administration pages, 管理后台: ask whoever set it up',
        'zh-CN': '管理后台：请向开通者索取入口',
      },
      from: 'publicCode',
    },
  },

  targets,
  guides,
  objects,
  cancel,
  exports: [],
  terms,
  support,
  unknown,
});
