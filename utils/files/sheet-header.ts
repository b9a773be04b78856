import type { SharedTexts } from './shared-texts.ts';
import type { Sheet } from './sheet-reader.ts';

export interface SheetHeader {
  row: number;
  /** Rows with content above it. */
  titles: number;
  /** The names of all columns with content, by their number; empty where the header has none. */
  names: Map<number, string>;
}

/**
 * Finds the header among a sheet's first rows: the first that has cells in at least half as many columns as the widest of them.
 * What stands above is a title.
 */
export function headerOf(sheet: Sheet, texts: SharedTexts): SheetHeader {
  const widest = Math.max(0, ...sheet.head.map(({ cells }) => cells.size));
  const titles = Math.max(
    0,
    sheet.head.findIndex(({ cells }) => cells.size * 2 >= widest && (cells.size > 1 || widest === 1)),
  );
  const header = sheet.head[titles];
  const names = sheet.columns.map((column): [number, string] => {
    const cell = header?.cells.get(column);
    if (!cell) return [column, ''];
    return [column, 'shared' in cell ? texts.get(cell.shared) : cell.text];
  });
  return { row: header?.row ?? 1, titles, names: new Map(names) };
}
