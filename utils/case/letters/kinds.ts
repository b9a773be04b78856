import type { Text } from '../../text.ts';

/** The letters that the program can prepare. */
export const letterKinds = [
  'termination',
  'non-renewal',
  'confirmation',
  'refund',
  'data',
  'objection',
  'refusal',
  'withdrawal',
  'reminder',
  'customers',
  'staff',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** How a letter left. */
export const letterWays = ['registered-mail', 'courier', 'e-mail', 'portal', 'in-person', 'other'] as const;
export type LetterWay = (typeof letterWays)[number];

export const wayNames: Record<LetterWay, Text> = {
  'registered-mail': { en: 'Registered mail', 'zh-CN': '挂号信' },
  courier: { en: 'Courier', 'zh-CN': '快递' },
  'e-mail': { en: 'Email', 'zh-CN': '电子邮件' },
  portal: { en: 'Form or portal of the vendor', 'zh-CN': '供应商的网页表单或工单' },
  'in-person': { en: 'Handed over in person', 'zh-CN': '当面递交' },
  other: { en: 'Some other way', 'zh-CN': '其他方式' },
};
