import type { Random } from '../crms/random.ts';
import { column, type Dress, type Line, written } from './practice-table.ts';

/** What one damage does to the lines of a table. */
export interface Damage {
  /** One of these findings must tell it. */
  told: readonly string[];
  /** The line whose row the finding must name; of damages that no row shows, none. */
  line?: number;
}

/** Changes the lines, or gives undefined when it does not apply to this table. `at` is a line that is a row. */
export type Change = (lines: Line[], at: number, dress: Dress, random: Random) => Damage | undefined;

const cellsAt = (lines: Line[], at: number) => (lines[at] as Line).cells;

/** Puts another value into a cell of the row. */
function value(
  of: number,
  make: (old: string, lines: Line[], at: number) => string | undefined,
  told: readonly string[],
): Change {
  return (lines, at, dress) => {
    const cells = cellsAt(lines, at);
    const made = make(cells[of] as string, lines, at);
    if (made === undefined) return undefined;
    cells[of] = written(made, dress);
    return { told, line: at };
  };
}

const firstRow = (lines: readonly Line[]) => lines.findIndex(({ type }) => type === 'row');

/** What becomes of text whose UTF-8 is read as Windows-1252. */
const garbled = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

export const changes: Record<string, Change> = {
  'a cell too many': (lines, at) => {
    cellsAt(lines, at).splice(2, 0, 'extra');
    return { told: ['ragged-row'], line: at };
  },
  'a cell too few': (lines, at) => {
    cellsAt(lines, at).splice(3, 1);
    return { told: ['ragged-row'], line: at };
  },
  'a row broken in two': (lines, at) => {
    const cells = cellsAt(lines, at);
    lines.splice(at + 1, 0, { type: 'row', cells: cells.splice(3) });
    return { told: ['ragged-row'], line: at };
  },
  'a quote that is never closed': (lines, at, dress) => {
    // Rare quotes are told by what they make of the rows: here of none.
    if (dress.quoting === 'apostrophe' || dress.quoting === 'blanks') return undefined;
    cellsAt(lines, at)[column.note] = '"lost';
    return { told: ['stray-quote', 'open-quote', 'ragged-row'], line: at };
  },
  'a quote inside quotes': (lines, at, dress) => {
    const quote = dress.quoting === 'apostrophe' ? "'" : '"';
    cellsAt(lines, at)[column.note] = `${quote}he said ${quote}soon${quote} to me${quote}`;
    return { told: ['stray-quote'], line: at };
  },
  'a quote in a cell without quotes': (lines, at, dress) => {
    if (dress.quoting !== 'standard') return undefined;
    const other = lines.findIndex(({ type }, place) => type === 'row' && place !== at);
    cellsAt(lines, other)[column.note] = written('said "soon" here', dress);
    cellsAt(lines, at)[column.name] = 'Sample 5" nail';
    return { told: ['lone-quote'], line: at };
  },
  'the header once more': (lines, at) => {
    const header = lines.find(({ type }) => type === 'header') as Line;
    lines.splice(at, 0, { type: 'row', cells: [...header.cells] });
    return { told: ['repeated-header'], line: at };
  },
  'an id that comes twice': value(column.id, (_old, lines, at) => (at === firstRow(lines) ? undefined : '70001'), [
    'duplicate-id',
  ]),
  'no id': value(column.id, () => '', ['blank-id']),
  'an id of another form': value(column.id, () => '7.0E4', ['wrong-id-form']),
  'a row that comes twice': (lines, at) => {
    lines.splice(at + 1, 0, structuredClone(lines[at] as Line));
    return { told: ['duplicate-id'], line: at + 1 };
  },
  'a row that is gone': (lines, at) => {
    lines.splice(at, 1);
    return { told: ['fewer-rows'] };
  },
  'a lost character': value(column.name, () => '王\ufffd', ['replacement-character', 'bad-bytes']),
  'a zero byte': value(column.name, () => '王\0', ['nul-byte']),
  'a shortened number': value(column.phone, () => '1.38E+10', ['scientific-number']),
  'garbled Chinese': value(column.name, () => garbled('王小明'), ['double-encoded']),
  'garbled accents': value(column.name, () => garbled('Zoë Élise'), ['double-encoded']),
  'a date in another order': value(column.born, () => '05/23/1999', ['mixed-date-order']),
  'another decimal sign': (lines, at, dress) => {
    cellsAt(lines, at)[column.amount] = written(dress.decimalComma ? '1234.5' : '1234,5', dress);
    return { told: ['mixed-decimal-signs'], line: at };
  },
  'a column that is missing': (lines) => {
    for (const { cells, type } of lines) if (type === 'header' || type === 'row') cells.splice(column.email, 1);
    return { told: ['missing-column'] };
  },
  'a name that comes twice': (lines) => {
    const names = lines.find(({ type }) => type === 'header')?.cells;
    names?.splice(column.phone, 1, names[column.name] as string);
    return { told: ['duplicate-header'] };
  },
  'a header that is gone': (lines) => {
    lines.splice(
      lines.findIndex(({ type }) => type === 'header'),
      1,
    );
    return { told: ['no-header', 'missing-column'] };
  },
};
