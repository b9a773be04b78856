import { check, found } from '../check-type.ts';
import type { DoubleEncoding } from '../double-encoding.ts';
import type { Encoding, Finding } from '../report.ts';

export const doubleEncoded = check({
  id: 'double-encoded',
  severity: 'warning',
  text: {
    en: 'Letters were garbled when text was turned into UTF-8 twice (Ã© stands for é, ä¸­ for 中): at least {total} places, in row {rows}.',
    'zh-CN': '文字被重复转成 UTF-8，变成了乱码（例如“中”变成 ä¸­）：至少 {total} 处，见第 {rows} 行。',
  },
  todo: {
    en: 'Look at these rows in the CRM. If the text is right there, export again; if not, it was garbled in an earlier import.',
    'zh-CN': '请在 CRM 中查看这些行：如果那里的文字正确，请重新导出；如果那里也是乱码，说明以前导入时就已经出错。',
  },
});

/** The finding about a table that was read in this encoding. */
export function doubleEncodedFindings({ spots }: DoubleEncoding, encoding: Encoding, path: string): Finding[] {
  const first = spots.first[0];
  if (!first) return [];
  // Other encodings are turned into UTF-8 first, so offsets in the file are not known.
  const direct = encoding === 'utf-8' || encoding === 'utf-8-bom';
  const place = { path, row: first.row, ...(direct ? { byte: first.byte } : {}) };
  return [found(doubleEncoded, { total: spots.total, rows: spots.rows() }, place, spots)];
}
