import { headLength, mediaTypeOf } from '../../../evidence/media-type.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { docxText } from './docx-text.ts';
import { mostBytes } from './limits.ts';
import { NotReadable } from './not-readable.ts';
import { pdfText } from './pdf-text.ts';

/** What reading a document came to. `why` is `too-slow` where it was given up. */
export type DocumentAnswer =
  | { type: 'read'; candidates: Candidate[] }
  | { type: 'not-readable'; why: NotReadable['why'] | 'picture' | 'unknown-kind' | 'too-slow' };

/**
 * Reads what a contract says out of a PDF or a Word file. Never throws for what is in the file.
 * @param tables gives the tables of characters that some PDFs name, by file name
 */
export async function readDocument(file: Blob, tables: (name: string) => Promise<Uint8Array>): Promise<DocumentAnswer> {
  const kind = mediaTypeOf(new Uint8Array(await file.slice(0, headLength).arrayBuffer()));
  if (kind.startsWith('image/')) return { type: 'not-readable', why: 'picture' };
  if (kind !== 'application/pdf' && kind !== 'application/zip') return { type: 'not-readable', why: 'unknown-kind' };
  if (file.size > mostBytes) return { type: 'not-readable', why: 'too-large' };
  try {
    const pages = kind === 'application/pdf' ? await pdfText(file, tables) : await docxText(file);
    if (pages.every(({ text }) => text.trim() === '')) return { type: 'not-readable', why: 'no-text' };
    return { type: 'read', candidates: candidatesIn(pages) };
  } catch (error) {
    return { type: 'not-readable', why: error instanceof NotReadable ? error.why : 'damaged' };
  }
}
