import type { SiteInput } from '../schema.ts';

export const terms: SiteInput['terms'] = {
  reactivation: [
    {
      text: {
        en: 'Until the day of the end: the same three dots, “Reactivate plan”.',
        'zh-CN': '终止日期之前：在同样的三个点里点击“Reactivate plan（重新启用套餐）”。',
      },
      from: 'cancelHelp',
    },
    {
      text: {
        en: 'After the end: a trial of 7 days, then the account is inactive.',
        'zh-CN': '终止之后：7 天试用，然后账户停用。',
      },
      clock: { amount: 7, unit: 'days', side: 'after', of: 'term-end' },
      from: 'cancelHelp',
    },
  ],
};
