import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line of a printed sheet; places in points from its lower left corner. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  bottom: number;
  /** Of its largest letters. */
  size: number;
}

/** The sheets of a PDF with their lines of text: what stands on one height is one line. */
export async function linesOfPdf(pdf: Uint8Array): Promise<{ width: number; height: number; lines: PdfLine[] }[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS }).promise;
  const sheets = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const lines = new Map<number, PdfLine>();
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [left, bottom] = [Number(item.transform[4]), Number(item.transform[5])];
      const height = Math.round(bottom);
      const line = lines.get(height) ?? { text: '', left, right: left, bottom, size: 0 };
      line.text += item.str;
      line.size = Math.max(line.size, Math.hypot(Number(item.transform[2]), Number(item.transform[3])));
      line.left = Math.min(line.left, left);
      line.right = Math.max(line.right, left + item.width);
      lines.set(height, line);
    }
    sheets.push({ width, height, lines: [...lines.values()] });
  }
  return sheets;
}
