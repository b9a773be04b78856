import type { Text } from '../../text.ts';
import type { Template } from './template.ts';

interface Frame {
  /** Only on paper, above the subject. A Chinese letter has none: the recipient heads the text, sender and date end it. */
  address: Text;
  opening: Text;
  /** Name and date below the close. */
  signature: Text;
}

/** What stands around the words of a letter, by whom it is for. */
export const frames: Record<Template['to'], Frame> = {
  vendor: {
    address: {
      en: '{company}\n{companyAddress}\n\n{today}\n\n{vendor}\n{vendorAddress}',
      'zh-CN': '',
    },
    opening: { en: 'Dear {vendor} team,', 'zh-CN': '致：{vendor}' },
    signature: {
      en: '{signatory}\n{position}\n{company}\n{phone}\n{mail}',
      'zh-CN': '{company}（盖章）\n联系人：{signatory}\n电话：{phone}\n{today}',
    },
  },
  customers: {
    address: { en: '{company}\n{companyAddress}\n\n{today}', 'zh-CN': '' },
    opening: { en: 'Dear customer,', 'zh-CN': '尊敬的客户：' },
    signature: { en: '{signatory}\n{position}\n{company}', 'zh-CN': '{company}\n{today}' },
  },
  staff: {
    address: { en: '', 'zh-CN': '' },
    opening: { en: 'Dear colleagues,', 'zh-CN': '各位同事：' },
    signature: { en: '{signatory}\n{position}', 'zh-CN': '{company}\n{today}' },
  },
};
