import { formally, type Template } from '../template.ts';

export const refusal: Template = {
  kind: 'refusal',
  to: 'vendor',
  name: { en: 'Answer to a refused cancellation', 'zh-CN': '对拒绝退订的回复函' },
  use: {
    en: 'For when the vendor refused to cancel, or gave no reason in writing.',
    'zh-CN': '供应商拒绝办理退订，或只口头拒绝、没有书面理由时使用。',
  },
  subject: {
    en: 'Your refusal to cancel {service}, {account}',
    'zh-CN': '关于贵司拒绝办理{service}退订的函',
  },
  parts: [
    {
      text: {
        en: 'We asked you to end our contract for {service} (contract number {contract}; {account}). On {refusedOn} you refused.',
        'zh-CN':
          '我司此前提出终止{service}服务合同（合同编号：{contract}；{account}），贵司于{refusedOn}表示不予办理。',
      },
    },
    {
      text: {
        en: 'We maintain our request. Please tell us in writing by {replyBy}:\n1. why you refuse, and the clause of the contract that this is based on;\n2. what is missing, if anything: a form, a signature, a payment;\n3. on which day the contract can end at the earliest;\n4. who decides about this at your company.',
        'zh-CN':
          '我司坚持终止合同的要求。请贵司于{replyBy}前书面答复以下事项：\n1．拒绝的理由和所依据的合同条款；\n2．如还缺少申请表、签章或款项，请逐项列明；\n3．合同最早可以终止的日期；\n4．贵司负责处理此事的人员。',
      },
    },
    {
      text: {
        en: 'The notice period continues to run from our first request. We reserve all our rights.',
        'zh-CN': '通知期仍以我司首次提出终止之日起算。我司保留一切合法权利。',
      },
    },
  ],
  close: formally,
  answerWithin: 7,
};
