import Papa from 'papaparse';
import type { BillLine } from './ledger.ts';
import type { LineKind } from './names.ts';
import { type ParsedAmount, parseAmount } from './parse-amount.ts';

/** A bill as it was pasted, read line by line. */
export interface ReadBill {
  lines: Omit<BillLine, 'line'>[];
  /** The sum that the bill itself gives, as a decimal. */
  total?: string;
  /** Lines that could not be read, by their numbers from 1, and why. */
  faults: { row: number; text: string; reason: 'no-amount' | 'ambiguous' | 'other-currency' }[];
}

/** Larger ones are no bill. */
const [mostCharacters, mostLines] = [200_000, 500];

const amountHeads = /^(amount|total|net|sum|line total|金额|小计|合计|总价|价税合计|应付)/i;
const textHeads = /^(description|item|product|service|text|项目|名称|摘要|描述|商品|服务)/i;
const totals = /^(grand )?total|^amount due|^sum$|^subtotal|^合计|^总计|^小计|^应付(总额|金额)|^价税合计/i;
const kinds: [LineKind, RegExp][] = [
  ['tax', /\b(vat|tax|gst|mwst)\b|税/i],
  ['credit', /\b(credit|refund|unused|adjustment)|退款|退费|抵扣|返还/i],
  ['fee', /\b(terminat|early|cancellation|penalt)|违约|解约|提前/i],
];

/**
 * Reads a bill that was pasted as text or CSV. The amount of a line is the last one in it, or that of the column called so.
 * @param currency of the contract: another one beside an amount is a fault
 * @throws RangeError when there is more of it than any bill has
 */
export function readBill(text: string, currency: string): ReadBill {
  if (text.length > mostCharacters) throw new RangeError('too long for a bill');
  const rows = rowsOf(text);
  if (rows.length > mostLines) throw new RangeError('too many lines for a bill');
  const head = rows.find(
    (row) => row.cells.some((cell) => amountHeads.test(cell)) && row.cells.some((cell) => textHeads.test(cell)),
  );
  const amountAt = head?.cells.findLastIndex((cell) => amountHeads.test(cell)) ?? -1;
  const textAt = head?.cells.findIndex((cell) => textHeads.test(cell)) ?? -1;
  const bill: ReadBill = { lines: [], faults: [] };
  for (const { row, cells } of rows) {
    if (row === head?.row) continue;
    const at = amountAt >= 0 ? amountAt : lastAmount(cells, currency);
    const words = (textAt >= 0 ? cells[textAt] : cells.find((cell, index) => index !== at && cell !== '')) ?? '';
    const read: ParsedAmount = parseAmount(cells[at] ?? '', currency);
    const shown = words || cells.join(' ').trim();
    if (read.type !== 'amount' || !/^-?\d{1,15}(\.\d{1,6})?$/.test(read.decimal)) {
      bill.faults.push({
        row,
        text: shown.slice(0, 200),
        reason: read.type === 'ambiguous' ? 'ambiguous' : 'no-amount',
      });
    } else if (read.currency !== undefined && read.currency !== currency) {
      bill.faults.push({ row, text: shown.slice(0, 200), reason: 'other-currency' });
    } else if (totals.test(words)) bill.total = read.decimal;
    else bill.lines.push({ text: shown.slice(0, 500), kind: kindOf(words, read.decimal), amount: read.decimal });
  }
  return bill;
}

/** Rows of a table, or lines of text whose last words may be an amount. Empty ones are left out. */
function rowsOf(text: string): { row: number; cells: string[] }[] {
  const plain = text.replace(/^\ufeff/, '');
  const rows = tableOf(plain) ?? plain.split(/\r\n|\r|\n/).map(lineCells);
  return rows
    .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Undefined where no mark makes rows of one length: commas within sentences and amounts make many. */
function tableOf(text: string): string[][] | undefined {
  return ['\t', ';', '|', ',']
    .map((delimiter) => Papa.parse<string[]>(text, { delimiter }).data)
    .find((rows) => {
      const lengths = new Set(rows.filter((row) => row.some((cell) => cell.trim() !== '')).map(({ length }) => length));
      return lengths.size === 1 && !lengths.has(1);
    });
}

/** `12 seats  USD 1,234.50` is words and an amount: the longest end of the line that can be read as one. */
function lineCells(line: string): string[] {
  const words = line.trim().split(/\s+/);
  for (let from = Math.max(1, words.length - 4); from < words.length; from++) {
    const end = words.slice(from).join(' ');
    if (/\d|[元角分]/.test(end) && parseAmount(end).type !== 'not-an-amount')
      return [words.slice(0, from).join(' '), end];
  }
  return [line];
}

function lastAmount(cells: readonly string[], currency: string): number {
  return cells.findLastIndex((cell) => parseAmount(cell, currency).type !== 'not-an-amount');
}

function kindOf(words: string, decimal: string): LineKind {
  const named = kinds.find(([, pattern]) => pattern.test(words))?.[0];
  return named ?? (decimal.startsWith('-') ? 'credit' : 'charge');
}
