/** One table of a file: the file or packed file that holds it, and the sheet or list where there can be several. */
export interface SourceTable {
  path: string;
  part?: string;
  /** Grows while JSON is read: a record may have keys that none before it had. */
  columns: string[];
}

/**
 * Why a row can't be carried over whole: its quotes are broken, the file ends within it, a cell or the row is longer than is held
 * in memory, it has more cells than the header, or it is no JSON.
 */
export const damages = ['quotes', 'cut', 'long-cell', 'long-row', 'more-cells', 'not-json'] as const;
export type Damage = (typeof damages)[number];

/** A row below the header; `row` counts as a spreadsheet does, in JSON from the first record. */
export interface SourceRow {
  row: number;
  cells: string[];
  damage?: Damage;
}

/** Why a file, or a packed file in it, gave no table or not all of it. */
export const unreadReasons = ['no-table', 'damaged', 'too-large', 'too-wide', 'too-deep', 'locked'] as const;
export type UnreadReason = (typeof unreadReasons)[number];

/** What reading tells: each table before its rows, one table after the other. */
export type SourceEvent =
  | { type: 'table'; table: SourceTable }
  | { type: 'rows'; table: SourceTable; rows: SourceRow[] }
  | { type: 'unread'; path: string; reason: UnreadReason };

/** The most that one row may hold, in UTF-16 units; what is longer can't be carried over. */
export const rowLength = 16 * 1024 * 1024;
