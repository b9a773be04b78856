import type { SiteInput } from '../schema.ts';

export const terms: SiteInput['terms'] = {
  renewal: [
    {
      text: {
        en: 'It renews for the same term; the price may go up by 7%.',
        'zh-CN': '按相同期限自动续约，价格最多可上调 7%。',
      },
      from: 'terms',
    },
  ],
  notice: [
    {
      text: {
        en: 'In writing, at least 30 days before the end of the term.',
        'zh-CN': '至少在期满前 30 天书面通知。',
      },
      clock: { amount: 30, unit: 'days', side: 'before', of: 'term-end' },
      from: 'terms',
    },
  ],
  retention: [
    {
      text: {
        en: 'On termination Odoo deletes the database or gives it back.',
        'zh-CN': '终止后 Odoo 删除或返还数据库。',
      },
      from: 'terms',
    },
    {
      text: {
        en: 'The database is off for about three weeks, then destroyed; backups are kept up to twelve months.',
        'zh-CN': '到期后约三周停用，然后销毁；备份最多保留十二个月。',
      },
      clock: { amount: 21, unit: 'days', side: 'after', of: 'term-end' },
      from: 'privacy',
    },
  ],
};
