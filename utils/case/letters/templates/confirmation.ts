import { sincerely, type Template } from '../template.ts';

export const confirmation: Template = {
  kind: 'confirmation',
  to: 'vendor',
  name: { en: 'Request to confirm', 'zh-CN': '请求书面确认函' },
  use: {
    en: 'You cancelled in the CRM or by telephone, and received nothing in writing.',
    'zh-CN': '已在系统内或通过电话办理退订，但没有收到书面确认时使用。',
  },
  subject: {
    en: 'Please confirm our cancellation: {service}, {account}',
    'zh-CN': '关于请求书面确认终止{service}服务的函',
  },
  parts: [
    {
      text: {
        en: 'On {cancelledOn} we cancelled our subscription to {service} (contract number {contract}; {account}). We have not yet received written confirmation.',
        'zh-CN':
          '我司已于{cancelledOn}办理{service}（合同编号：{contract}；{account}）的退订手续，至今尚未收到贵司的书面确认。',
      },
    },
    {
      text: {
        en: 'For our files, please confirm by {replyBy}:\n1. that you received the cancellation, and on which day;\n2. the date on which the contract ends;\n3. that it covers all users, add-ons and other products of this account, or which ones run on;\n4. that nothing will be charged after that date.',
        'zh-CN':
          '为便于存档，请于{replyBy}前书面确认以下事项：\n1．贵司已收到退订申请及收到的日期；\n2．合同终止的日期；\n3．退订已涵盖该账户下的全部用户、附加功能和其他产品，如有仍在生效的，请逐项列明；\n4．终止日期之后不再产生任何费用。',
      },
    },
  ],
  close: sincerely,
  answerWithin: 7,
};
