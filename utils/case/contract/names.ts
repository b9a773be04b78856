import type { Text } from '../../text.ts';
import { moneyTermNames } from '../money/term-text.ts';
import type { Field } from './terms.ts';

/** What each field is called. */
export const fieldNames: Record<Field, Text> = {
  number: { en: 'Contract number', 'zh-CN': '合同编号' },
  vendorParty: { en: 'The vendor, as named in the contract', 'zh-CN': '合同中的供应商名称' },
  ownParty: { en: 'Your company, as named in the contract', 'zh-CN': '合同中的本公司名称' },
  ownSeat: { en: 'Where your company is based', 'zh-CN': '本公司注册地' },
  start: { en: 'First day', 'zh-CN': '起始日' },
  term: { en: 'Length of the term', 'zh-CN': '合同期限' },
  end: { en: 'Last day of the term', 'zh-CN': '期满日' },
  renewal: { en: 'At the end of the term', 'zh-CN': '期满时' },
  renewalTerm: { en: 'Length of a renewal', 'zh-CN': '每次续订的期限' },
  notice: { en: 'Notice period', 'zh-CN': '通知期' },
  endsOn: { en: 'Notice ends the contract', 'zh-CN': '通知后合同终止于' },
  noticeEarliest: { en: 'Notice can be given from', 'zh-CN': '最早可以通知的时间' },
  noticeForm: { en: 'Form of the notice', 'zh-CN': '通知形式' },
  noticeTo: { en: 'Whom the notice goes to', 'zh-CN': '通知送达对象' },
  noticeCounted: { en: 'What has to be on time', 'zh-CN': '及时与否以什么为准' },
  delivery: { en: 'Working days until it arrives', 'zh-CN': '送达所需工作日' },
  monthEnd: { en: 'How month ends are counted', 'zh-CN': '月末的算法' },
  timeZone: { en: 'Time zone of the contract', 'zh-CN': '合同适用的时区' },
  holidays: { en: 'Public holidays', 'zh-CN': '法定节假日' },
  workedWeekends: { en: 'Weekend days that are working days', 'zh-CN': '调休上班日' },
  refundWithin: { en: 'Full refund if cancelled within', 'zh-CN': '可全额退款的期限' },
  dataKept: { en: 'Data can be retrieved after the end for', 'zh-CN': '合同终止后可取回数据的期限' },
  reactivation: { en: 'Account can be reactivated after the end for', 'zh-CN': '合同终止后可恢复账户的期限' },
  dataClause: { en: 'What the contract says about your data', 'zh-CN': '合同关于数据的约定' },
  ...moneyTermNames,
};
