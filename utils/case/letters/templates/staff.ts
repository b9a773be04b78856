import type { Template } from '../template.ts';

export const staff: Template = {
  kind: 'staff',
  to: 'staff',
  name: { en: 'To your own staff', 'zh-CN': '致内部员工的通知' },
  use: {
    en: 'Tells the people who use the CRM when it stops, and what to do before then.',
    'zh-CN': '告知使用该系统的同事停用时间和停用前需要完成的事项。',
  },
  subject: {
    en: '{service}: last day is {lastDay}',
    'zh-CN': '关于停用{service}的通知',
  },
  parts: [
    {
      text: {
        en: 'We are leaving {service}. You can use it until the end of {lastDay}; after that, nobody will be able to sign in.',
        'zh-CN': '公司决定停用{service}。该系统可使用至{lastDay}，此后所有人将无法登录。',
      },
    },
    {
      text: {
        en: 'Please do the following before then:\n1. Finish what you have started, and bring your records up to date: what is not in the system will not be in the export.\n2. Save lists, drafts and templates that only you have.\n3. Sign out of the phone app, and disconnect your calendar and mailbox.\n4. Tell us about any spreadsheets, forms or other tools that read data from it.',
        'zh-CN':
          '请各位在停用前完成以下事项：\n1．处理完手头工作，及时更新记录，未录入系统的内容不会出现在导出的数据中；\n2．自行保存只有本人使用的清单、草稿和模板；\n3．退出手机应用，解除与个人日历、邮箱的同步；\n4．如有表格、表单或其他工具从该系统读取数据，请告知我们。',
      },
    },
    {
      text: {
        en: 'Please do not copy customer data to private devices or accounts.',
        'zh-CN': '请勿将客户资料复制到个人设备或个人账号。',
      },
    },
    {
      needs: 'newSystem',
      text: {
        en: 'From then on we work with {newSystem}. You will get your access before {service} is switched off.',
        'zh-CN': '此后工作转到{newSystem}进行，停用前会为各位开通账号。',
      },
    },
    {
      text: {
        en: 'Questions? Please ask {signatory} ({mail}, {phone}).',
        'zh-CN': '如有疑问，请联系{signatory}（邮箱：{mail}，电话：{phone}）。',
      },
    },
  ],
  close: { en: 'Thank you, and best regards,', 'zh-CN': '　　特此通知。' },
};
