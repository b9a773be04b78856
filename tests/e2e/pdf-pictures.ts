import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A picture, or a part of it, on a printed sheet. */
export interface PdfPicture {
  /** Its own size, in pixels. */
  width: number;
  height: number;
  /** The rows of it that can be seen, from its top. */
  from: number;
  to: number;
}

type Matrix = [number, number, number, number, number, number];
interface State {
  matrix: Matrix;
  /** What lies above or below is clipped, in points from the sheet's foot. */
  lowest: number;
  highest: number;
}

/** The pictures of a PDF that stand upright on it, sheet by sheet, as they are painted. */
export async function picturesOfPdf(pdf: Uint8Array): Promise<PdfPicture[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS }).promise;
  const pictures: PdfPicture[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    pictures.push(...painted(fnArray, argsArray, page.getViewport({ scale: 1 }).height));
  }
  return pictures;
}

/** Follows the matrix and the clip (ISO 32000-2, 8.3.4 and 8.5.4) up to each picture. */
function painted(operators: number[], values: unknown[][], sheet: number): PdfPicture[] {
  const pictures: PdfPicture[] = [];
  const kept: State[] = [];
  let now: State = { matrix: [1, 0, 0, 1, 0, 0], lowest: 0, highest: sheet };
  let clips = false;
  const clipTo = ([, bottom = 0, , top = 0]: ArrayLike<number> & Iterable<number>) => {
    const ends = [bottom, top].map((y) => now.matrix[3] * y + now.matrix[5]);
    now = {
      ...now,
      lowest: Math.max(now.lowest, Math.min(...ends)),
      highest: Math.min(now.highest, Math.max(...ends)),
    };
  };
  for (const [index, operator] of operators.entries()) {
    const args = values[index] ?? [];
    if (operator === OPS.save) kept.push(now);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) now = kept.pop() ?? now;
    else if (operator === OPS.transform) now = { ...now, matrix: times(now.matrix, args as Matrix) };
    else if (operator === OPS.clip || operator === OPS.eoClip) clips = true;
    else if (operator === OPS.constructPath) {
      // The box around the path is the last thing said of it.
      if (clips && args[2]) clipTo(args[2] as Float32Array);
      clips = false;
    } else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(now);
      const [matrix, box] = args as [Matrix | null, number[] | null];
      if (matrix) now = { ...now, matrix: times(now.matrix, matrix) };
      if (box) clipTo(box);
    } else if (operator === OPS.paintImageXObject) {
      const [, width, height] = args as [string, number, number];
      // A picture fills the square from 0 to 1 of its matrix.
      const [foot, top] = [now.matrix[5], now.matrix[5] + now.matrix[3]];
      const rowOf = (y: number) => ((top - y) / (top - foot)) * height;
      const [from, to] = [rowOf(Math.min(top, now.highest)), rowOf(Math.max(foot, now.lowest))];
      if (to > from) pictures.push({ width, height, from, to });
    }
  }
  return pictures;
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
