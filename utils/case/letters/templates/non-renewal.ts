import { formally, type Template } from '../template.ts';

export const nonRenewal: Template = {
  kind: 'non-renewal',
  to: 'vendor',
  name: { en: 'Notice of non-renewal', 'zh-CN': '不再续订通知函' },
  use: {
    en: 'Lets a fixed-term contract expire. It must arrive before the notice period begins.',
    'zh-CN': '用于让固定期限的合同到期终止，须在合同约定的通知期限之前送达。',
  },
  subject: {
    en: 'Notice of non-renewal: {service}, {account}',
    'zh-CN': '关于{service}服务合同到期不再续订的函',
  },
  parts: [
    {
      text: {
        en: 'Our contract for {service} (contract number {contract}; {account}) runs until {end}. We hereby give notice that we will not renew it. Please let it end on that date.',
        'zh-CN':
          '我司与贵司签订的{service}服务合同（合同编号：{contract}；{account}）将于{end}到期。现正式通知贵司：合同到期后我司不再续订，合同于该日终止。',
      },
    },
    {
      needs: 'reason',
      text: { en: 'Reason: {reason}', 'zh-CN': '不再续订的原因：{reason}' },
    },
    {
      text: {
        en: 'Please switch off any automatic renewal. We do not agree to a new term or to any further charges.',
        'zh-CN': '请贵司据此关闭自动续订。我司不同意任何新的服务期限，也不同意就此产生新的费用。',
      },
    },
    {
      law: 'data-act',
      text: {
        en: 'Where Chapter VI of Regulation (EU) 2023/2854 (the EU Data Act) applies, we ask for at least 30 days after the end in which we can still retrieve our data (Article 25).',
        'zh-CN':
          '如适用欧盟《数据法》（第2023/2854号条例）第六章，请按该法第25条在合同终止后至少保留30天，供我司取回数据。',
      },
    },
    {
      text: {
        en: 'Please confirm the following in writing by {replyBy}:\n1. that the contract ends on {end} and is not renewed;\n2. that no further invoice will follow, or what is still outstanding;\n3. until when we can sign in and export our data;\n4. how long you keep our data afterwards, and when it is deleted.',
        'zh-CN':
          '请于{replyBy}前就以下事项书面答复我司：\n1．合同于{end}终止，不再续订；\n2．不再出具新的账单，或列明尚未结清的款项；\n3．我司可登录并导出数据的截止时间；\n4．终止后数据的保留期限及删除时间。',
      },
    },
  ],
  close: formally,
  answerWithin: 14,
};
