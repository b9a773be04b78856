import type { contract as en } from '../en/contract.ts';

export const contract = {
  'contract.parts': '合同的各部分',
  'contract.part.terms': '条款',
  'contract.part.dates': '日期',
  'contract.part.letters': '函件',
  'contract.how': '请对照合同填写。不清楚的先空着，本程序不会猜测。',
  'contract.group.term': '合同期限',
  'contract.group.notice': '通知',
  'contract.group.after': '终止之后',
  'contract.group.parties': '编号与双方',
  'contract.group.counting': '日期的算法',
  'contract.notKnown': '尚不清楚',
  'contract.howMany': '数量',
  'contract.unit': '单位',
  'contract.page': '第 {{page}} 页',
  'contract.clear': '清除：{{name}}',
  'contract.days.day': '要添加的日期：{{name}}',
  'contract.days.add': '添加',
  'contract.days.remove': '移除 {{day}}',
  'contract.kept': '已保存。',
  'contract.cleared': '已清除。',
} satisfies Record<keyof typeof en, string>;
