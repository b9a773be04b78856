import type { Text } from '../../text.ts';

export const phases = [
  { id: 'decide', name: { en: 'Decide', 'zh-CN': '决定' } },
  { id: 'contract', name: { en: 'Contract', 'zh-CN': '合同' } },
  { id: 'save', name: { en: 'Save the data', 'zh-CN': '保存数据' } },
  { id: 'notice', name: { en: 'Give notice', 'zh-CN': '发出通知' } },
  { id: 'cancel', name: { en: 'Cancel', 'zh-CN': '退订' } },
  { id: 'switch-off', name: { en: 'Switch off', 'zh-CN': '停用' } },
  { id: 'settle', name: { en: 'Settle', 'zh-CN': '结算' } },
  { id: 'confirm', name: { en: 'Confirm', 'zh-CN': '确认' } },
  { id: 'after', name: { en: 'Afterwards', 'zh-CN': '后续' } },
] as const satisfies readonly { id: string; name: Text }[];
export type Phase = (typeof phases)[number]['id'];
export const phaseIds = phases.map(({ id }) => id) as [Phase, ...Phase[]];

/** What the records, the dates and the person's word come to. */
export type TaskStatus = 'open' | 'under-way' | 'waiting' | 'overdue' | 'trouble' | 'done' | 'not-needed';

export const statusNames: Record<TaskStatus, Text> = {
  open: { en: 'Open', 'zh-CN': '待办' },
  'under-way': { en: 'In progress', 'zh-CN': '进行中' },
  waiting: { en: 'Waiting for an answer', 'zh-CN': '等待答复' },
  overdue: { en: 'Overdue', 'zh-CN': '已逾期' },
  trouble: { en: 'Needs a look', 'zh-CN': '需要处理' },
  done: { en: 'Done', 'zh-CN': '完成' },
  'not-needed': { en: 'Not needed', 'zh-CN': '不需要' },
};

/** Nothing is left to do. */
export const isClosed = (status: TaskStatus): boolean => status === 'done' || status === 'not-needed';

/** What a person does next on a task, apart from saying that it is done. */
export type TaskAction =
  | 'guide'
  | 'counts'
  | 'customers'
  | 'files'
  | 'evidence'
  | 'bundle'
  | 'letters'
  | 'terms'
  | 'money'
  | 'alternatives'
  | 'users'
  | 'access'
  | 'departments'
  | 'ownCustomers';

/** What a case is for: to leave a CRM, or to end customers' contracts in one that stays. */
export const purposes = ['leave', 'terminate'] as const;
export type Purpose = (typeof purposes)[number];

/** Whose work a task usually is. It orders and filters the checklist; who really does it is the task's owner. */
export const roles = ['admin', 'finance', 'legal'] as const;
export type Role = (typeof roles)[number];
