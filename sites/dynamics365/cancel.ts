import type { SiteInput } from '../schema.ts';

export const cancel: SiteInput['cancel'] = {
  kind: 'turn-off-renewal',
  at: 'subscription',
  guide: 'cancel',
  otherGuides: ['cancelOlderAccount', 'cancelFromMenu'],
  warnings: [
    {
      text: {
        en: 'Newer billing accounts can cancel, and get a part of the money back, only within seven days of the start or renewal. Later, only renewal can be turned off; an annual plan that is paid monthly is charged to its end.',
        'zh-CN':
          '新版计费账户仅在开始或续订后七天内可以取消并按比例退款；之后只能关闭续订，按月付的年度套餐会收费到期满。',
      },
      from: 'cancelHelp',
    },
    {
      text: {
        en: 'Bought through a partner: only the partner can cancel.',
        'zh-CN': '通过合作伙伴购买的，只能由合作伙伴取消。',
      },
      from: 'cancelHelp',
    },
    {
      text: {
        en: 'Each subscription is cancelled separately. A custom domain has to be removed first.',
        'zh-CN': '每个订阅要分别取消；自定义域名须先移除。',
      },
      from: 'cancelHelp',
    },
    {
      text: {
        en: 'Cancelling a monthly plan at once skips the 30 days in which everybody could still work.',
        'zh-CN': '月付套餐立即取消时，会跳过原本仍可使用的 30 天。',
      },
      from: 'expiryHelp',
    },
    {
      text: {
        en: 'Backups can only be restored inside the service, never downloaded. Export each table before the end.',
        'zh-CN': '备份只能在服务内还原，不能下载。请在到期前导出每张表。',
      },
      from: 'backupHelp',
    },
    {
      text: {
        en: 'Deleting an environment is not cancelling: it removes the data, and the subscription goes on.',
        'zh-CN': '删除环境不等于取消订阅：数据会被删除，而订阅仍在继续。',
      },
      from: 'deleteHelp',
    },
  ],
  confirmation: {
    text: {
      en: 'The subscription’s own page shows its state. No source quotes the confirmation email.',
      'zh-CN': '订阅页面会显示状态；确认邮件的用语没有来源。',
    },
    from: 'cancelHelp',
  },
  from: 'cancelHelp',
};
