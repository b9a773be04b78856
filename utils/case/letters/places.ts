import type { Text } from '../../text.ts';

interface Place {
  /** What stands there, as it is called in the letter's mark and beside the field. */
  name: Text;
  /** Days are kept as `2026-12-31` and written as the letter's language writes them. */
  type: 'text' | 'day';
}

const words = (en: string, zh: string): Place => ({ name: { en, 'zh-CN': zh }, type: 'text' });
const day = (en: string, zh: string): Place => ({ name: { en, 'zh-CN': zh }, type: 'day' });

/** What a letter may name, `{contract}` in a template. */
export const letterPlaces = {
  company: words('name of your company', '我方单位全称'),
  companyAddress: words('address of your company', '我方单位地址'),
  signatory: words('who signs', '签署人或联系人'),
  position: words('position of who signs', '签署人职务'),
  phone: words('telephone', '联系电话'),
  mail: words('email address', '电子邮箱'),
  vendor: words('vendor’s name in the contract', '合同上的供应商全称'),
  vendorAddress: words('vendor’s address for notices', '供应商的通知地址'),
  service: words('name of the service', '服务名称'),
  account: words('account', '账户'),
  contract: words('contract number', '合同编号'),
  reason: words('reason', '原因'),
  amount: words('amount with its currency', '金额（含币种）'),
  invoice: words('invoice number', '发票或账单编号'),
  reference: words('subject of the earlier letter', '此前函件的标题'),
  newSystem: words('name of the new system', '新系统名称'),
  today: day('today’s date', '发函日期'),
  end: day('last day of the contract', '合同终止日期'),
  cancelledOn: day('day on which you cancelled', '办理退订的日期'),
  refusedOn: day('day of the refusal', '对方拒绝的日期'),
  acceptedOn: day('day on which the offer was accepted', '误接受优惠的日期'),
  renewedOn: day('day of the renewal', '续订日期'),
  paidUntil: day('day until which it is paid', '费用已付至的日期'),
  sentOn: day('day of the earlier letter', '此前函件的发出日期'),
  replyBy: day('day by which you want an answer', '要求答复的期限'),
  lastDay: day('last day on which people may use it', '员工可使用的最后一天'),
} satisfies Record<string, Place>;

export type LetterPlace = keyof typeof letterPlaces;
export const letterPlaceNames = Object.keys(letterPlaces) as LetterPlace[];

/** What is known: words as they stand in a letter, days as `2026-12-31`. */
export type LetterValues = Partial<Record<LetterPlace, string>>;
