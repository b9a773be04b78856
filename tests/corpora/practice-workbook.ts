import JSZip from 'jszip';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
export const names = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A text, a number, a number with a format of `formats`, or a cell as XML with REF for its place. */
export type Cell = string | number | { number: number; format: number } | { raw: string };

export interface Practice {
  sheets: Record<string, { rows: Cell[][]; before?: string; dimension?: string; state?: string }>;
  dates1904?: boolean;
  /** Format codes, such as `yyyy-mm-dd`. */
  formats?: readonly string[];
  /** Changes the parts before they are packed. */
  change?(parts: Record<string, string>): void;
}

const letters = (column: number) => String.fromCharCode(65 + column);

/** Writes a workbook as Excel does: texts in a list of their own, numbers in the cells. */
export function workbook({ sheets, dates1904, formats = [], change }: Practice): Promise<Uint8Array> {
  const texts: string[] = [];
  const cell = (value: Cell, ref: string) => {
    if (typeof value === 'object' && 'raw' in value) return value.raw.replace('REF', ref);
    if (typeof value === 'object') return `<c r="${ref}" s="${value.format + 1}"><v>${value.number}</v></c>`;
    if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`;
    const at = texts.includes(value) ? texts.indexOf(value) : texts.push(value) - 1;
    return value === '' ? `<c r="${ref}" s="1"/>` : `<c r="${ref}" t="s"><v>${at}</v></c>`;
  };
  const parts: Record<string, string> = { '[Content_Types].xml': `${head}<Types/>` };
  Object.values(sheets).forEach(({ rows, before = '', dimension }, at) => {
    const size = dimension ?? `A1:Z${rows.length}`;
    const data = rows.map(
      (row, y) => `<row r="${y + 1}">${row.map((value, x) => cell(value, `${letters(x)}${y + 1}`)).join('')}</row>`,
    );
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `${head}<worksheet xmlns="${names}"><dimension ref="${size}"/>${before}<sheetData>${data.join('')}</sheetData></worksheet>`;
  });
  parts['xl/workbook.xml'] =
    `${head}<workbook xmlns="${names}" xmlns:r="${relations}"><workbookPr date1904="${dates1904 ? 1 : 0}"/><sheets>${Object.entries(
      sheets,
    )
      .map(
        ([name, { state = 'visible' }], at) =>
          `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = `${head}<Relationships>${Object.keys(sheets)
    .map(
      (_, at) =>
        `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join(
      '',
    )}<Relationship Id="rId99" Type="${relations}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId98" Type="${relations}/styles" Target="styles.xml"/></Relationships>`;
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  parts['xl/sharedStrings.xml'] =
    `${head}<sst xmlns="${names}" count="${texts.length}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`;
  const xf = (id: number) => `<xf numFmtId="${id}"/>`;
  parts['xl/styles.xml'] =
    `${head}<styleSheet xmlns="${names}"><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><cellXfs>${xf(0)}${formats.map((_, at) => xf(170 + at)).join('')}</cellXfs></styleSheet>`;
  change?.(parts);
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
