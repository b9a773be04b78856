import { readDate, writeDate } from '../migration/convert/date.ts';
import type { SourceRow } from '../migration/read/source.ts';
import { type CustomerField, customerFields, fieldLengths, neededFields } from './fields.ts';
import type { Columns } from './propose.ts';

/** One customer who is to be terminated, as a row of the list says it. */
export interface Order {
  /** Of the file, as a spreadsheet counts. It names the order, too. */
  row: number;
  number: string;
  name: string;
  reason?: string;
  /** `2026-12-31`. */
  effective?: string;
  approval?: string;
  notes?: string;
}

/** Why a row can't be worked on. `field` is left out where it is about the whole row. */
export interface RowProblem {
  row: number;
  field?: CustomerField;
  problem:
    | { type: 'missing' }
    | { type: 'too-long'; most: number }
    | { type: 'not-a-date' }
    | { type: 'two-readings' }
    | { type: 'lost-digits' }
    | { type: 'unseen-characters' }
    | { type: 'twice'; firstRow: number }
    | { type: 'damaged' };
  /** What stands there, cut. */
  value?: string;
}

/** Each row of a table as an order, or with what is wrong with it: every row that is not blank is in one of the two. */
export interface Orders {
  orders: Order[];
  /** The first problem of each row that is no order. */
  problems: RowProblem[];
}

/** Characters that nobody sees: they make two numbers look the same that are not, or turn a text around. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;
/** What a spreadsheet makes of a long number. */
const lostDigits = /^[+-]?\d([.,]\d+)?e[+-]?\d+$/i;
const shownOfValue = 60;

/** Reads the orders of a table by its confirmed columns. */
export function ordersOf(rows: readonly SourceRow[], columns: Columns): Orders {
  const read: Orders = { orders: [], problems: [] };
  const firstRows = new Map<string, number>();
  for (const source of rows) {
    if (source.cells.every((cell) => cell.trim() === '')) continue;
    const result = orderOf(source, columns);
    if ('problem' in result) {
      read.problems.push(result);
      continue;
    }
    const firstRow = firstRows.get(result.number);
    if (firstRow === undefined) {
      firstRows.set(result.number, result.row);
      read.orders.push(result);
    } else {
      const problem = { type: 'twice', firstRow } as const;
      read.problems.push({ row: result.row, field: 'number', problem, value: result.number });
    }
  }
  return read;
}

function orderOf({ row, cells, damage }: SourceRow, columns: Columns): Order | RowProblem {
  if (damage) return { row, problem: { type: 'damaged' } };
  const values: Partial<Record<CustomerField, string>> = {};
  for (const field of customerFields) {
    const column = columns[field];
    const value = column === undefined ? '' : (cells[column] ?? '').trim();
    const problem = problemOf(field, value);
    if (problem) return { row, field, problem, ...(value === '' ? {} : { value: value.slice(0, shownOfValue) }) };
    if (value !== '') values[field] = value;
  }
  const { number = '', name = '', effective, ...rest } = values;
  return { row, number, name, ...rest, ...(effective === undefined ? {} : { effective: dayOf(effective) }) };
}

function problemOf(field: CustomerField, value: string): RowProblem['problem'] | undefined {
  if (value === '') return isNeeded(field) ? { type: 'missing' } : undefined;
  const most = fieldLengths[field];
  if (value.length > most) return { type: 'too-long', most };
  // Notes may have lines; nothing is told apart by them.
  if (unseen.test(field === 'notes' || field === 'reason' ? value.replace(/[\r\n\t]/g, ' ') : value))
    return { type: 'unseen-characters' };
  if (field === 'number' && lostDigits.test(value)) return { type: 'lost-digits' };
  if (field !== 'effective') return undefined;
  const date = readDate(value, undefined);
  if (date === 'ambiguous') return { type: 'two-readings' };
  return date ? undefined : { type: 'not-a-date' };
}

function isNeeded(field: CustomerField): boolean {
  return (neededFields as readonly CustomerField[]).includes(field);
}

function dayOf(text: string): string {
  const date = readDate(text, undefined);
  return date && date !== 'ambiguous' ? writeDate(date, 'yyyy-mm-dd') : text;
}

/** The orders that have a customer's name, too: then the name tells nothing. */
export function namesakesOf(order: Order, orders: readonly Order[]): Order[] {
  const name = folded(order.name);
  return orders.filter((other) => other.row !== order.row && folded(other.name) === name);
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}
