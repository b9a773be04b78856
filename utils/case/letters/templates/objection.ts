import { formally, type Template } from '../template.ts';

export const objection: Template = {
  kind: 'objection',
  to: 'vendor',
  about: 'notice',
  name: { en: 'Objection to a renewal', 'zh-CN': '续订异议函' },
  use: {
    en: 'For when the contract was renewed, or billed for a new term, although you gave notice.',
    'zh-CN': '已发出通知，供应商仍续订或收取新一期费用时使用。',
  },
  subject: {
    en: 'Objection to the renewal of {service}, {account}',
    'zh-CN': '关于对{service}服务合同续订提出异议的函',
  },
  parts: [
    {
      text: {
        en: 'On {sentOn} we gave you notice that our contract for {service} (contract number {contract}; {account}) ends on {end}. A copy of that letter and the proof that it was sent are enclosed.',
        'zh-CN':
          '我司已于{sentOn}书面通知贵司，{service}服务合同（合同编号：{contract}；{account}）于{end}终止。该函副本及发送凭证随附。',
      },
    },
    {
      text: {
        en: 'Nevertheless, the contract was renewed on {renewedOn}, and invoice {invoice} was issued. We object to this renewal. We have not agreed to a new term, and we do not owe the amount billed for it.',
        'zh-CN':
          '但贵司仍于{renewedOn}续订合同，并出具了编号为{invoice}的账单。我司对此提出异议：我司未同意新的服务期限，也不承担由此产生的费用。',
      },
    },
    {
      text: {
        en: 'Please do the following by {replyBy}:\n1. reverse the renewal and confirm that the contract ended on {end};\n2. cancel the invoice, and refund any amount already taken;\n3. if you take a different view, name the clause of the contract that you rely on.',
        'zh-CN':
          '请贵司于{replyBy}前办理以下事项：\n1．撤销续订，并书面确认合同已于{end}终止；\n2．作废上述账单，已扣款项予以退还；\n3．如贵司有不同意见，请说明所依据的合同条款。',
      },
    },
    {
      text: {
        en: 'We reserve all our rights. Our use of the account to export our data does not constitute consent to a new term.',
        'zh-CN': '我司保留一切合法权利。我司为导出数据而使用该账户，不代表同意续订。',
      },
    },
  ],
  close: formally,
  answerWithin: 10,
};
