import Papa from 'papaparse';
import { type DynamicsData, keyOf, type TableName } from '../data.ts';

/** What the makers' portal leaves out of every table. */
const never = ['ownerid', 'modifiedon'];

/** A table as “Export data” writes it: the key, then the columns by the names that programs use. Where the key stands is not sourced. */
export function tableCsv(data: DynamicsData, table: TableName): string {
  const key = keyOf(table);
  const names = Object.keys(data[table][0] ?? { [key]: '' }).filter((name) => name !== key && !never.includes(name));
  const fields = [key, ...names];
  return `${Papa.unparse([fields, ...data[table].map((row) => fields.map((name) => row[name]))], { newline: '\r\n' })}\r\n`;
}
