import type { Condition, Words } from '../schema.ts';

export const requestCancellation: Words = {
  en: ['Request cancellation', 'Request Cancellation'],
  'zh-CN': ['申请取消'],
};
export const confirmRequest: Words = { en: ['Confirm Request', 'Confirm request'], 'zh-CN': ['确认申请'] };
export const cancelMyAccount: Words = { en: ['Cancel my account'], 'zh-CN': ['取消我的账户'] };
export const exportData: Words = { en: ['Export data', 'Export Data'], 'zh-CN': ['导出数据'] };

/** Only the pages on which it can be asked for are known, not their addresses. */
export const wayOut: Condition = {
  type: 'any',
  of: [
    { type: 'control', name: requestCancellation },
    { type: 'control', name: cancelMyAccount },
  ],
};
