import { csvRow, harmless } from '../migration/write/csv-text.ts';
import type { TableOnPage } from './page-table.ts';

/** A list read from a page as a CSV file in UTF-8, with the mark by which Excel knows it; no cell can run as a formula. */
export function pageListFile({ columns, rows }: TableOnPage, name: string): File {
  const lines = [columns, ...rows].map((cells) => csvRow(cells.map(harmless)));
  return new File(['\ufeff', ...lines], name, { type: 'text/csv' });
}
