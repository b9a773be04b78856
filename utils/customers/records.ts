import type { Text } from '../text.ts';

/** What is added to a customer's result afterwards, when it is known. */
export const recordFields = ['agreement', 'notice', 'refund', 'departments', 'archived'] as const;
export type RecordField = (typeof recordFields)[number];

export const recordNames: Record<RecordField, Text> = {
  agreement: { en: 'Termination agreement', 'zh-CN': '解约协议' },
  notice: { en: 'Customer told', 'zh-CN': '已通知客户' },
  refund: { en: 'Prepaid service refunded', 'zh-CN': '预付服务退款' },
  departments: { en: 'Departments told', 'zh-CN': '已通知相关部门' },
  archived: { en: 'Filed', 'zh-CN': '归档' },
};

/** What to write there. */
export const recordHints: Record<RecordField, Text> = {
  agreement: { en: 'Number, and when it was signed', 'zh-CN': '协议编号和签署日期' },
  notice: { en: 'How and when', 'zh-CN': '方式和时间' },
  refund: { en: 'Amount, method and date; or why there is none', 'zh-CN': '金额、方式和日期；没有则写明原因' },
  departments: { en: 'Which, and when', 'zh-CN': '哪些部门、何时' },
  archived: { en: 'Where, and under which number', 'zh-CN': '存放位置和档案编号' },
};

/** What a log tells of the records of a list; an empty value takes it back. */
export interface RecordEvent {
  list: string;
  rows: readonly number[];
  field: RecordField;
  value: string;
}

export type CustomerRecord = Partial<Record<RecordField, string>>;

/** The records of a list by row. */
export function recordsOf(events: readonly RecordEvent[], list: string): Map<number, CustomerRecord> {
  const records = new Map<number, CustomerRecord>();
  for (const { list: of, rows, field, value } of events) {
    if (of !== list) continue;
    for (const row of rows) {
      const { [field]: _, ...rest } = records.get(row) ?? {};
      records.set(row, value === '' ? rest : { ...rest, [field]: value });
    }
  }
  return records;
}
