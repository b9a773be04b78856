import type { SiteInput } from '../schema.ts';
import { seenInCode } from '../usual-facts.ts';

export const sources: SiteInput['sources'] = {
  publicCode: seenInCode('Fxiaoke', '纷享销客'),
  plans: {
    note: {
      en: 'a public list of plans, taken from the vendor’s price page',
      'zh-CN': '公开整理的套餐清单，取自供应商价格页',
    },
    grade: 'B',
    seen: '2026-08',
  },
  vendorArticle: {
    url: 'https://www.fxiaoke.com/doc/document-24192.html',
    note: {
      en: 'an article on the vendor’s site, written for search engines; other articles disagree',
      'zh-CN': '供应商网站上的推广文章，其他文章说法不一',
    },
    grade: 'C',
    seen: '2026-11',
  },
  personalAccount: {
    url: 'https://worktile.com/kb/p/3328577',
    note: { en: 'an article on closing a personal account', 'zh-CN': '关于注销个人账户的文章' },
    grade: 'C',
    seen: '2026-11',
  },
};
