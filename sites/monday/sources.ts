import type { SiteInput } from '../schema.ts';
import { seenInCode } from '../usual-facts.ts';

export const sources: SiteInput['sources'] = {
  cancelHelp: {
    url: 'https://support.monday.com/hc/en-us/articles/24256854535570',
    note: { en: 'monday.com’s help on cancelling, English wording', 'zh-CN': 'monday.com 官方帮助：取消（英文）' },
    grade: 'A',
    seen: '2026-11',
  },
  closeHelp: {
    url: 'https://support.monday.com/hc/en-us/articles/360018133779',
    note: { en: 'monday.com’s help on closing the account', 'zh-CN': 'monday.com 官方帮助：关闭账户' },
    grade: 'A',
    seen: '2026-11',
  },
  exportHelp: {
    url: 'https://support.monday.com/hc/en-us/articles/115005321509',
    note: { en: 'monday.com’s help on exporting the account', 'zh-CN': 'monday.com 官方帮助：导出账户数据' },
    grade: 'A',
    seen: '2026-11',
  },
  freezeHelp: {
    url: 'https://support.monday.com/hc/en-us/articles/360011092359',
    note: { en: 'monday.com’s older help on freezing', 'zh-CN': 'monday.com 较早的官方帮助：冻结账户' },
    grade: 'A',
    seen: '2026-11',
  },
  publicCode: seenInCode('monday.com'),
};
