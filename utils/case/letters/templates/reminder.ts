import { sincerely, type Template } from '../template.ts';

export const reminder: Template = {
  kind: 'reminder',
  to: 'vendor',
  about: 'unanswered',
  name: { en: 'Reminder', 'zh-CN': '催请答复函' },
  use: {
    en: 'For when an earlier letter was not answered in time.',
    'zh-CN': '此前的函件逾期没有得到答复时使用。',
  },
  subject: {
    en: 'Reminder: {reference}',
    'zh-CN': '关于催请答复的函（{service}）',
  },
  parts: [
    {
      text: {
        en: 'On {sentOn} we sent you a letter headed “{reference}” about {service} (contract number {contract}; {account}). We have not received an answer.',
        'zh-CN':
          '我司于{sentOn}就{service}（合同编号：{contract}；{account}）向贵司发出《{reference}》，至今尚未收到答复。',
      },
    },
    {
      text: {
        en: 'Please answer it in writing by {replyBy}. A copy is enclosed. If somebody else at your company deals with this, please pass our letter on and tell us whom to contact.',
        'zh-CN': '请贵司于{replyBy}前书面答复。原函副本随附。如该事项由贵司其他部门负责，请代为转交，并告知联系人。',
      },
    },
  ],
  close: sincerely,
  answerWithin: 7,
};
