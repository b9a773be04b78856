import { formally, type Template } from '../template.ts';

export const termination: Template = {
  kind: 'termination',
  to: 'vendor',
  name: { en: 'Notice of termination', 'zh-CN': '终止合同通知函' },
  use: {
    en: 'Ends an open-ended contract, or one that may be ended early.',
    'zh-CN': '用于终止未约定期限的合同，或合同允许提前终止的情形。',
  },
  subject: {
    en: 'Notice of termination: {service}, {account}',
    'zh-CN': '关于终止{service}服务合同的函',
  },
  parts: [
    {
      text: {
        en: 'We hereby give notice of termination of our contract for {service} (contract number {contract}; {account}). The contract ends on {end}.',
        'zh-CN':
          '我司与贵司就{service}签订了服务合同（合同编号：{contract}；{account}）。现正式通知贵司：我司决定终止该合同，合同于{end}终止。',
      },
    },
    {
      needs: 'reason',
      text: { en: 'Reason: {reason}', 'zh-CN': '终止原因：{reason}' },
    },
    {
      law: 'data-act',
      text: {
        en: 'Where Chapter VI of Regulation (EU) 2023/2854 (the EU Data Act) applies, please also treat this letter as our notice under Article 25: the notice period is two months at most, and our data remains available for retrieval for at least 30 days after the transition period.',
        'zh-CN':
          '如适用欧盟《数据法》（第2023/2854号条例）第六章，本函同时作为该法第25条规定的通知：通知期不超过两个月，过渡期结束后至少保留30天供我司取回数据。',
      },
    },
    {
      text: {
        en: 'Please make sure that the contract is not renewed and that nothing is charged for any period after that date.',
        'zh-CN': '请贵司确保合同不再续订，并不再收取终止日期之后的任何费用。',
      },
    },
    {
      text: {
        en: 'Please confirm the following in writing by {replyBy}:\n1. the date on which the contract ends;\n2. what is still to be paid, or paid back;\n3. until when we can sign in and export our data;\n4. how long you keep our data afterwards, and when it is deleted.',
        'zh-CN':
          '请于{replyBy}前就以下事项书面答复我司：\n1．合同终止的日期；\n2．尚需支付或应退还的款项；\n3．我司可登录并导出数据的截止时间；\n4．终止后数据的保留期限及删除时间。',
      },
    },
  ],
  close: formally,
  answerWithin: 14,
};
