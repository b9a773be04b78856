import { csvRow, harmless } from '../migration/write/csv-text.ts';
import type { Language, Text } from '../text.ts';
import { fieldNames } from './fields.ts';
import type { Order, RowProblem } from './orders.ts';
import { type CustomerRecord, recordFields, recordNames } from './records.ts';
import type { RecordedResult } from './results.ts';
import { noticeNames, openName, outcomeNames, problemText } from './words.ts';

const unusable: Text = { en: 'Row can’t be used', 'zh-CN': '此行无法使用' };
const comparedNames: Record<RecordedResult['compared'], Text> = {
  page: { en: 'Number and name seen on the page', 'zh-CN': '页面显示的编号和名称一致' },
  person: { en: 'By the operator only', 'zh-CN': '仅由操作人核对' },
};

const headers: readonly Text[] = [
  { en: 'Row in the list', 'zh-CN': '名单行号' },
  fieldNames.number,
  fieldNames.name,
  { en: 'Result', 'zh-CN': '结果' },
  { en: 'Recorded (UTC)', 'zh-CN': '记录时间（UTC）' },
  { en: 'Operator', 'zh-CN': '操作人' },
  fieldNames.reason,
  fieldNames.effective,
  fieldNames.approval,
  { en: 'How the customer was told', 'zh-CN': '客户通知方式' },
  { en: 'How the customer was identified', 'zh-CN': '客户核对' },
  { en: 'What the CRM said', 'zh-CN': '系统提示原文' },
  { en: 'Note of the operator', 'zh-CN': '操作人备注' },
  { en: 'Notes in the list', 'zh-CN': '名单备注' },
  ...recordFields.map((field) => recordNames[field]),
];

/**
 * The results of a list, one line for each row of the file that was not blank, in the order of the file. RFC 4180 in UTF-8 with the
 * mark by which Excel knows it; no cell can run as a formula.
 */
export function resultsCsv(
  { orders, problems }: { orders: readonly Order[]; problems: readonly RowProblem[] },
  results: ReadonlyMap<number, readonly RecordedResult[]>,
  records: ReadonlyMap<number, CustomerRecord>,
  language: Language,
): string {
  const say = (text: Text) => text[language];
  const lines = [
    ...orders.map((order) => ({
      row: order.row,
      cells: [...orderCells(order, results.get(order.row)?.at(-1), say), ...recordCells(records.get(order.row))],
    })),
    ...problems.map((problem) => ({ row: problem.row, cells: problemCells(problem, say) })),
  ].toSorted((one, other) => one.row - other.row);
  const rows = [headers.map(say), ...lines.map(({ cells }) => cells)];
  return `\ufeff${rows.map((cells) => csvRow(cells.map(harmless))).join('')}`;
}

type Say = (text: Text) => string;

function orderCells(order: Order, result: RecordedResult | undefined, say: Say): string[] {
  const { row, number, name, notes = '' } = order;
  const who = [String(row), number, name];
  if (!result) {
    const { reason = '', effective = '', approval = '' } = order;
    return [...who, say(openName), '', '', reason, effective, approval, '', '', '', '', notes];
  }
  const { outcome, at, operator, reason = '', effective = '', approval = '', notice, words = '', note = '' } = result;
  return [
    ...who,
    ...[say(outcomeNames[outcome]), at, operator, reason, effective, approval],
    notice ? say(noticeNames[notice]) : '',
    say(comparedNames[result.compared]),
    ...[words, note, notes],
  ];
}

function recordCells(record: CustomerRecord = {}): string[] {
  return recordFields.map((field) => record[field] ?? '');
}

function problemCells(problem: RowProblem, say: Say): string[] {
  const value = problem.value ?? '';
  const number = problem.field === 'number' ? value : '';
  const name = problem.field === 'name' ? value : '';
  const empty = headers.slice(6).map(() => '');
  const cells = [String(problem.row), number, name, say(unusable), '', '', ...empty];
  cells[11] = say(problemText(problem));
  return cells;
}
