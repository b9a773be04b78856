import type { SiteInput } from '../schema.ts';

export const terms: SiteInput['terms'] = {
  retention: [
    {
      text: {
        en: 'For 30 days support can get the records back.',
        'zh-CN': '30 天内可请客服找回记录。',
      },
      clock: { amount: 30, unit: 'days', side: 'after', of: 'cancellation' },
      from: 'accountHelp',
    },
  ],
  reactivation: [
    {
      text: {
        en: 'Older help: for 15 days, then the name is free for others.',
        'zh-CN': '较早的帮助：15 天内可恢复，之后域名会释放。',
      },
      clock: { amount: 15, unit: 'days', side: 'after', of: 'cancellation' },
      from: 'oldCancelHelp',
    },
  ],
};
