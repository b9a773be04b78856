import type { dates as en } from '../en/dates.ts';

export const dates = {
  'dates.none': '还没有已知的日期',
  'dates.none.todo': '在“条款”中填写合同约定，日期会随之算出。',
  'dates.group.overdue': '已逾期',
  'dates.group.today': '今天',
  'dates.group.soon': '30 天内',
  'dates.group.later': '以后',
  'dates.group.past': '已完成或已过去',
  'dates.met': '已完成',
  'dates.how': '计算过程',
  'dates.basis.person': '依据你填写的条款：{{names}}。',
  'dates.basis.document': '依据你确认过的合同原文：{{names}}。',
  'dates.basis.law': '法律规定，依据非官方文本：{{name}}。',
  'dates.basis.log': '依据本案件的日志。',
  'dates.open': '暂时无法确定',
  'dates.open.terms': '去填写条款',
  'dates.save': '存到日历',
  'dates.save.how': '生成 .ics 文件，可导入 Outlook、谷歌或苹果日历。有变动时重新导入，会更新原有条目。',
  'dates.file': '日期',
  'dates.noAdvice': '以上日期由所填内容算出，不构成法律意见，以合同为准。',
} satisfies Record<keyof typeof en, string>;
