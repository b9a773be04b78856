import { sincerely, type Template } from '../template.ts';

export const customers: Template = {
  kind: 'customers',
  to: 'customers',
  name: { en: 'To your own customers', 'zh-CN': '致客户的感谢与告知函' },
  use: {
    en: 'Thanks your customers and tells them what changes: forms, portals and emails from the old system stop.',
    'zh-CN': '向客户致谢，并告知旧系统的表单、门户和邮件将停用。',
  },
  subject: {
    en: 'Thank you, and a change in how you reach us',
    'zh-CN': '感谢信暨联系方式变更告知',
  },
  parts: [
    {
      text: {
        en: 'Thank you for working with us. We are changing our customer system, and would like you to know what this means for you.',
        'zh-CN': '感谢您一直以来的信任与支持。我司即将更换客户服务系统，现将有关事项告知如下。',
      },
    },
    {
      text: {
        en: 'Until {end} everything stays as it is. After that day the forms, customer pages and automatic emails that ran on {service} stop working. Your orders, contracts and prices stay the same.',
        'zh-CN':
          '{end}及之前一切照旧；此后，原通过{service}提供的表单、客户页面和自动邮件将停止使用。您的订单、合同和价格均不受影响。',
      },
    },
    {
      needs: 'newSystem',
      text: {
        en: 'The information we hold about you moves with us to our new system, {newSystem}. We use it for the same purposes as before.',
        'zh-CN': '我司保存的您的资料将转入新系统{newSystem}，用途与此前一致。',
      },
    },
    {
      text: {
        en: 'If you have any questions, please contact {signatory}: telephone {phone}, email {mail}.',
        'zh-CN': '如有疑问，请联系{signatory}，电话：{phone}，邮箱：{mail}。',
      },
    },
    {
      text: {
        en: 'Thank you again. We look forward to continuing to work with you.',
        'zh-CN': '再次感谢您的理解与支持，期待与您继续合作。',
      },
    },
  ],
  close: { en: 'With kind regards,', 'zh-CN': sincerely['zh-CN'] },
};
