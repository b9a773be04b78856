import { textOfBytes } from './dkim/latin.ts';

/** What can be told of a PDF without drawing it. Read from its plain parts only: what stands in packed ones is not seen. */
export interface PdfFacts {
  /** `1.7` */
  version?: string;
  /** Of the page tree, where that is not packed. */
  pages?: number;
  /** It carries a digital signature field. */
  signed: boolean;
  /** It is encrypted. */
  locked: boolean;
}

/** More of a file is not looked at, in bytes. */
const most = 25 * 1024 * 1024;

/** Reads the facts of a PDF (ISO 32000-1, 7.5 and 12.8). */
export async function pdfFacts(file: Blob): Promise<PdfFacts> {
  const text = textOfBytes(new Uint8Array(await file.slice(0, most).arrayBuffer()));
  const counts = Array.from(text.matchAll(/\/Count (\d{1,6})\b/g), ([, count]) => Number(count));
  const isTree = /\/Type ?\/Pages\b/.test(text);
  return {
    version: /^%PDF-(\d\.\d)/.exec(text)?.[1],
    ...(isTree && counts.length > 0 ? { pages: Math.max(...counts) } : {}),
    signed: /\/ByteRange ?\[/.test(text),
    locked: /\/Encrypt \d/.test(text),
  };
}
