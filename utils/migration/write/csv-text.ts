/**
 * A row as RFC 4180 has it. A cell is quoted when it has to be, and when it begins or ends with a blank, which some programs leave
 * out otherwise. A row of one empty cell is quoted, too: it would be a blank line.
 */
export function csvRow(cells: readonly string[]): string {
  if (cells.length === 1 && cells[0] === '') return '""\r\n';
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string): string {
  return /[",\r\n;\t|]|^\s|\s$|^\ufeff/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A cell of a file that people open in a spreadsheet: what that would run is made text, phone numbers and dashes too. */
export function harmless(cell: string): string {
  return /^[\s]*[=+\-@＝＋－＠]|^[\t\r]/.test(cell) ? `'${cell}` : cell;
}
