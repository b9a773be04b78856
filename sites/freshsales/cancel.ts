import type { SiteInput } from '../schema.ts';
import { noConfirmation } from '../usual-texts.ts';

export const cancel: SiteInput['cancel'] = {
  kind: 'request-form',
  at: 'subscription',
  guide: 'cancel',
  otherGuides: ['cancelOld'],
  warnings: [
    {
      text: {
        en: 'What was not exported is lost; support can get it back for 30 days. Older help says 15 days.',
        'zh-CN': '未导出的内容会丢失，30 天内可请客服找回；较早的帮助写的是 15 天。',
      },
      from: 'accountHelp',
    },
    {
      text: {
        en: 'Telephone numbers that were bought are given up after a month.',
        'zh-CN': '购买的电话号码一个月后释放。',
      },
      from: 'oldCancelHelp',
    },
    {
      text: {
        en: 'Fewer seats is not cancelling: it counts from the end of the cycle.',
        'zh-CN': '减少席位不等于取消，周期结束时才生效。',
      },
      from: 'seatHelp',
    },
  ],
  confirmation: {
    text: noConfirmation,
    from: 'accountHelp',
  },
  from: 'accountHelp',
};
