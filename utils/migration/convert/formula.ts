/**
 * True for a cell that a spreadsheet would run: it begins as a formula does and calls a function, another program or another file.
 * Phone numbers, negative numbers, e-mail handles and lists with dashes begin so too and are left as they are.
 */
export function isFormula(cell: string): boolean {
  // Nearly all cells end here.
  if (!/^\s*[=+\-@＝＋－＠]/.test(cell)) return false;
  const text = cell.trimStart().normalize('NFKC');
  return text.startsWith('=') ? /^=[^=\s]/.test(text) : /[A-Za-z_.]+\s*\(|\||!\$?[A-Za-z]+\$?\d/.test(text);
}

/** The cell with the mark before it by which spreadsheets take it for text. */
export function defuse(cell: string): string {
  return `'${cell}`;
}
