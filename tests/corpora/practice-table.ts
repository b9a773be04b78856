import type { Quoting } from '../../utils/files/requoter.ts';
import type { Random } from '../crms/random.ts';

/** How a table is written. */
export interface Dress {
  delimiter: ',' | ';' | '\t' | '|';
  /** How quotes are written. */
  quoting: Quoting;
  /** Amounts have a comma where others have a point. */
  decimalComma: boolean;
  /** The line end of each line, taken in turn. */
  lineEnds: readonly string[];
  /** Quotes around every cell, or only where they are needed. */
  quoted: boolean;
  encoding: 'utf-8' | 'utf-8-bom' | 'gb18030' | 'utf-16le' | 'utf-16be';
  /** Lines above the header: titles, and blank ones. */
  above: readonly string[];
  /** A first line that names the delimiter for Excel. */
  declared: boolean;
}

/** One line of a table: cells as they are written, quotes included. Titles and blank lines have one. */
export interface Line {
  cells: string[];
  /** What the line is; only rows are records. */
  type: 'above' | 'header' | 'row' | 'blank';
}

export const header = ['Record ID', '姓名', 'Email', 'Phone', 'Born', 'Amount', '备注'];
export const column = { id: 0, name: 1, email: 2, phone: 3, born: 4, amount: 5, note: 6 } as const;

export function randomDress({ pick, oneIn }: Random): Dress {
  const delimiter = pick([',', ',', ';', '\t', '|'] as const);
  return {
    delimiter,
    quoting: pick<Quoting>(['standard', 'standard', 'standard', 'backslash', 'apostrophe', 'blanks']),
    decimalComma: delimiter === ';' && oneIn(2),
    lineEnds: pick([['\n'], ['\r\n'], ['\r\n'], ['\r'], ['\n', '\r\n', '\n']]),
    quoted: oneIn(3),
    encoding: pick(['utf-8', 'utf-8', 'utf-8-bom', 'gb18030', 'utf-16le', 'utf-16be']),
    above: oneIn(6) ? pick([['Sample export'], ['示例导出', ''], ['Sample export', 'As of 2024', '']]) : [],
    declared: oneIn(12),
  };
}

/** A whole table of invented contacts: 6 to 40 rows, with blank lines here and there. */
export function practiceLines(random: Random, dress: Dress): Line[] {
  const { whole, oneIn } = random;
  const rows: Line[] = [];
  const count = 6 + whole(35);
  for (let at = 0; at < count; at++) {
    if (oneIn(30)) rows.push({ type: 'blank', cells: [''] });
    rows.push({ type: 'row', cells: record(random, at, dress).map((cell) => written(cell, dress)) });
  }
  return [
    ...dress.above.map((title): Line => ({ type: 'above', cells: [title] })),
    { type: 'header', cells: header.map((name) => written(oneIn(9) ? ` ${name.toUpperCase()}` : name, dress)) },
    ...rows,
  ];
}

function record({ whole, pick, oneIn }: Random, at: number, { decimalComma }: Dress): string[] {
  const two = (value: number) => String(value).padStart(2, '0');
  return [
    String(70_001 + at),
    pick(['王伟', '李芳', '张敏', '欧阳静', '示例客户']),
    `person.${at}@example.invalid`,
    oneIn(4) ? '' : `+86 138 0000 ${1_000 + whole(9_000)}`,
    // Days past the 12th can be read in one way alone.
    `${13 + whole(16)}/${two(1 + whole(12))}/${1960 + whole(50)}`,
    `${whole(90_000)}${decimalComma ? ',' : '.'}${two(whole(100))}`,
    pick(['', '已联系，下周签约', 'said "soon"', '第一行\n第二行', 'a, b; c', 'x | y', '=====', '- item', '“好”……']),
  ];
}

/** A cell as it is written in this dress. */
export function written(cell: string, { delimiter, quoted, quoting }: Dress): string {
  const quote = quoting === 'apostrophe' ? "'" : '"';
  const needed = quoted || /[\r\n]/.test(cell) || cell.includes(quote) || cell.includes(delimiter);
  if (!needed) return cell;
  const inner = quoting === 'backslash' ? cell.replaceAll('"', '\\"') : cell.replaceAll(quote, quote + quote);
  return quote + inner + quote;
}

export function textOf(lines: readonly Line[], dress: Dress): string {
  const declared = dress.declared ? `sep=${dress.delimiter}\r\n` : '';
  const { lineEnds } = dress;
  return declared + lines.map(({ cells }, at) => joined(cells, dress) + lineEnds[at % lineEnds.length]).join('');
}

function joined(cells: readonly string[], { delimiter, quoting }: Dress): string {
  if (quoting !== 'blanks') return cells.join(delimiter);
  return cells.map((cell, at) => (at > 0 && cell.startsWith('"') ? ` ${cell}` : cell)).join(delimiter);
}

/** The row as a spreadsheet counts it. */
export function rowNumber(line: number, dress: Dress): number {
  return line + (dress.declared ? 2 : 1);
}
