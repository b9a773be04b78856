/**
 * How the report prints: A4, black on white, the sheet's number at its foot and what it belongs to at its head.
 * @param title from outside, too: it is written so that nothing of it can end the string
 */
export function printStyle(title: string): string {
  return `
@page { size: A4; margin: 20mm 16mm 20mm;
  @top-left { content: "${cssString(title)}"; font: 8pt system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #5a6575; white-space: nowrap; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #5a6575; } }
@page :first { @top-left { content: none; } }
@media print {
  body { background: none; font-size: 10pt; line-height: 1.5; }
  nav:not(.contents), .choice { display: none; }
  main { max-width: none; margin: 0; padding: 0; box-shadow: none; border-radius: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1 { font-size: 22pt; }
  h2 { margin-top: 12mm; }
  .contents + h2 { margin-top: 0; break-before: page; }
  h2, h3, h4, p:has(+ pre), thead { break-after: avoid; }
  h2, h3, h4, tr, pre, .outcome, .sums, .open-points li, .parts li, .frame, .strip, figcaption, dl > * { break-inside: avoid; }
  thead { display: table-header-group; }
  p, li, blockquote, dd { orphans: 3; widows: 3; }
  .piece:not(:has(.tall)) { break-inside: avoid; }
  .piece { padding: 4mm 5mm; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  .parts li { grid-template-columns: 7.5rem 1fr; }
  .hash { font-size: 7.5pt; }
  .frame { max-height: none; overflow: visible; }
  .frame img { max-height: 200mm; }
  figcaption { break-before: avoid; }
  figure { background: none; }
  .tall .frame { display: none; }
  .strip { display: block; margin: 0 auto; overflow: hidden; }
  .strip:not(:last-of-type) { border-bottom: 1px dashed var(--line); }
  .strip img { width: 100%; }
  a { color: inherit; text-decoration: none; }
}
`;
}

/** Everything but letters and digits as an escape of CSS (css-syntax-3, 4.3.7), so that no character can end the string or the style sheet. */
function cssString(text: string): string {
  return Array.from(text.toWellFormed(), (character) =>
    /^[A-Za-z0-9]$/.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `,
  ).join('');
}
