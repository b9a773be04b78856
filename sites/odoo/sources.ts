import type { SiteInput } from '../schema.ts';

export const sources: SiteInput['sources'] = {
  terms: {
    url: 'https://github.com/odoo/documentation/blob/master/content/legal/terms/enterprise.rst',
    note: { en: 'Odoo’s Enterprise agreement', 'zh-CN': 'Odoo 企业版协议' },
    grade: 'A',
    seen: '2026-11',
  },
  databaseHelp: {
    url: 'https://github.com/odoo/documentation/blob/master/content/administration/odoo_online.rst',
    note: { en: 'Odoo’s help on databases, English wording', 'zh-CN': 'Odoo 官方帮助：数据库管理（英文）' },
    grade: 'A',
    seen: '2026-11',
  },
  publicCode: {
    note: { en: 'Odoo’s own and other public code', 'zh-CN': 'Odoo 自身及其他公开代码' },
    grade: 'B',
    seen: '2026-11',
  },
  privacy: {
    note: {
      en: 'A third party, quoting Odoo’s privacy policy',
      'zh-CN': '第三方引述 Odoo 隐私政策',
    },
    grade: 'C',
    seen: '2026-11',
  },
  guess: {
    note: {
      en: 'No source; the addresses that Odoo’s client usually has',
      'zh-CN': '没有来源，Odoo 客户端常用的地址',
    },
    grade: 'D',
    seen: '2026-11',
  },
};
