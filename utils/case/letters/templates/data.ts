import { sincerely, type Template } from '../template.ts';

export const data: Template = {
  kind: 'data',
  to: 'vendor',
  name: { en: 'Request to return and delete data', 'zh-CN': '返还并删除数据的函' },
  use: {
    en: 'For after the end, once your own copy is checked: asks the vendor to return and delete whatever it still holds.',
    'zh-CN': '合同终止、自有数据核对无误之后使用：要求供应商返还并删除其仍保存的数据。',
  },
  subject: {
    en: 'Return and deletion of our data: {service}, {account}',
    'zh-CN': '关于返还并删除{service}账户数据的函',
  },
  parts: [
    {
      text: {
        en: 'Our contract for {service} (contract number {contract}; {account}) ends on {end}. From then on there is no reason for you to keep the data that you have processed for us.',
        'zh-CN':
          '我司与贵司签订的{service}服务合同（合同编号：{contract}；{account}）于{end}终止。合同终止后，贵司不再有理由继续保存受我司委托处理的数据。',
      },
    },
    {
      law: 'gdpr',
      text: {
        en: 'As the controller of the personal data in this account we make the choice that Article 28(3)(g) of the General Data Protection Regulation (GDPR) gives us: please return whatever we have not exported ourselves, and then delete all personal data and every copy of it, unless European Union or Member State law requires you to store it. Should you have to keep some of it, please name the data, the law and the period.',
        'zh-CN':
          '我司是该账户中个人数据的控制者，现按欧盟《通用数据保护条例》（GDPR）第28条第3款（g）项作出选择：请先返还我司尚未导出的数据，再删除全部个人数据及其副本，但欧盟或其成员国法律要求保存的除外。如有依法须保存的数据，请说明数据范围、法律依据和保存期限。',
      },
    },
    {
      law: 'uk-gdpr',
      text: {
        en: 'For the personal data to which the UK GDPR applies we make the same choice under its Article 28(3)(g): please return what we have not exported ourselves, and then delete all personal data and every existing copy, unless domestic law requires you to store it.',
        'zh-CN':
          '对于适用《英国通用数据保护条例》（UK GDPR）的个人数据，我司按该条例第28条第3款（g）项作出选择：请先返还我司尚未导出的数据，再删除全部个人数据及现存副本，但英国法律要求保存的除外。',
      },
    },
    {
      law: 'pipl',
      text: {
        en: 'We entrusted you with personal information of people in mainland China. Under Article 21 of the Personal Information Protection Law of the People’s Republic of China, an entrusted party has to return or delete the personal information once the contract ends, and may not keep it. Please act accordingly, and have any sub-processors do the same.',
        'zh-CN':
          '根据《中华人民共和国个人信息保护法》第二十一条，委托合同终止的，受托人应当将个人信息返还个人信息处理者或者予以删除，不得保留。请贵司据此办理，并要求贵司转委托的第三方一并办理。',
      },
    },
    {
      text: {
        en: 'Please confirm in writing by {replyBy}:\n1. what you have returned, and in which format;\n2. on which day our data was deleted, or will be deleted, in the live systems;\n3. when the last backup copy is overwritten;\n4. that your sub-processors have deleted it, too;\n5. what you have to keep by law, if anything: which data, by which provision, and until when.',
        'zh-CN':
          '请于{replyBy}前书面确认以下事项：\n1．已返还的数据内容和格式；\n2．生产系统中我司数据的删除日期或计划删除日期；\n3．备份中最后一份副本的清除时间；\n4．贵司转委托的第三方也已删除；\n5．依法须继续保存的数据（如有），其范围、法律依据和期限。',
      },
    },
  ],
  close: sincerely,
  answerWithin: 30,
};
