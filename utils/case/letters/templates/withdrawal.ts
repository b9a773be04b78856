import { formally, type Template } from '../template.ts';

export const withdrawal: Template = {
  kind: 'withdrawal',
  to: 'vendor',
  name: { en: 'Taking back an accepted offer', 'zh-CN': '撤回误接受优惠的函' },
  use: {
    en: 'For when somebody accepted an offer to stay by mistake while cancelling.',
    'zh-CN': '办理退订时误点接受了挽留优惠时使用。',
  },
  subject: {
    en: 'Offer accepted by mistake: {service}, {account}',
    'zh-CN': '关于撤回误接受优惠并继续终止{service}服务的函',
  },
  parts: [
    {
      text: {
        en: 'On {acceptedOn}, while we were cancelling {service} (contract number {contract}; {account}), an offer to stay was accepted by mistake.',
        'zh-CN':
          '{acceptedOn}，我司在办理{service}（合同编号：{contract}；{account}）退订时，误点接受了贵司提供的挽留优惠。',
      },
    },
    {
      text: {
        en: 'We did not intend to agree to it. We withdraw that acceptance, contest it for mistake as a precaution, and maintain that the contract ends on {end}.',
        'zh-CN':
          '该操作并非我司的真实意思。我司特此撤回该接受，并对因误操作形成的约定提出异议，仍要求合同于{end}终止。',
      },
    },
    {
      text: {
        en: 'Please do the following by {replyBy}:\n1. reverse the offer, and any new term or price that came with it;\n2. confirm in writing that the contract ends on {end};\n3. refund anything charged because of it.',
        'zh-CN':
          '请贵司于{replyBy}前办理以下事项：\n1．撤销该优惠以及随之产生的新期限和新价格；\n2．书面确认合同于{end}终止；\n3．退还因此多收的费用。',
      },
    },
  ],
  close: formally,
  answerWithin: 7,
};
