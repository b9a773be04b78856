import type { SiteInput } from '../schema.ts';
import { seenInCode } from '../usual-facts.ts';

export const sources: SiteInput['sources'] = {
  accountHelp: {
    url: 'https://crmsupport.freshworks.com/support/solutions/articles/50000002993-account-settings',
    note: {
      en: 'Freshsales’ help on the account, English wording',
      'zh-CN': 'Freshsales 官方帮助：账户设置（英文）',
    },
    grade: 'A',
    seen: '2026-11',
  },
  oldCancelHelp: {
    url: 'https://support.freshsales.io/support/solutions/articles/224026-how-to-cancel-my-freshsales-account-',
    note: { en: 'Freshsales’ older help on cancelling', 'zh-CN': 'Freshsales 较早的官方帮助：取消账户' },
    grade: 'A',
    seen: '2026-11',
  },
  seatHelp: {
    url: 'https://support.freshsales.io/support/solutions/articles/218791',
    note: { en: 'Freshsales’ older help on seats', 'zh-CN': 'Freshsales 较早的官方帮助：席位' },
    grade: 'A',
    seen: '2026-11',
  },
  publicCode: seenInCode('Freshsales'),
};
