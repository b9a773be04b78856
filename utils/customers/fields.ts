import type { Text } from '../text.ts';

/** What is known of a customer who is to be terminated. The number and the name tell who it is. */
export const customerFields = ['number', 'name', 'reason', 'effective', 'approval', 'notes'] as const;
export type CustomerField = (typeof customerFields)[number];

/** Without these nobody can tell a customer from another one of the same name. */
export const neededFields = ['number', 'name'] as const satisfies readonly CustomerField[];

export const fieldNames: Record<CustomerField, Text> = {
  number: { en: 'Customer number', 'zh-CN': '客户编号' },
  name: { en: 'Customer name', 'zh-CN': '客户名称' },
  reason: { en: 'Reason', 'zh-CN': '解约原因' },
  effective: { en: 'Effective date', 'zh-CN': '生效日期' },
  approval: { en: 'Approval number', 'zh-CN': '审批编号' },
  notes: { en: 'Notes', 'zh-CN': '备注' },
};

/** The most that each may hold, in characters; the date is read as a date. */
export const fieldLengths: Record<CustomerField, number> = {
  number: 100,
  name: 300,
  reason: 500,
  effective: 40,
  approval: 100,
  notes: 2_000,
};
