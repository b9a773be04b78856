import { mostPages, mostText } from './limits.ts';
import { NotReadable } from './not-readable.ts';
import type { PageText } from './sentences.ts';

/**
 * The text of a PDF, page by page, where it has any: a scan has none. Nothing in the file runs, and nothing is fetched but the tables of
 * Chinese, Japanese and Korean characters that are part of the program.
 * @throws NotReadable
 */
export async function pdfText(file: Blob, tables: (name: string) => Promise<Uint8Array>): Promise<PageText[]> {
  // pdf.js looks for its reading half here before it would start a worker for it: this already is one.
  const reader = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: reader });
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    verbosity: VerbosityLevel.ERRORS,
    BinaryDataFactory: class {
      fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
        return kind === 'cMapUrl' ? tables(filename) : Promise.reject(new Error(`${kind} is not read`));
      }
    },
    cMapUrl: 'cmaps/',
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
  });
  try {
    const document = await loading.promise;
    const pages: PageText[] = [];
    let length = 0;
    for (let page = 1; page <= Math.min(document.numPages, mostPages) && length < mostText; page += 1) {
      const { items } = await (await document.getPage(page)).getTextContent();
      const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
      length += text.length;
      pages.push({ page, text: text.slice(0, mostText) });
    }
    return pages;
  } catch (error) {
    throw new NotReadable(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged');
  } finally {
    await loading.destroy();
  }
}
