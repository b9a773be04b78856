import { XmlScanner } from '../../../files/xml-scanner.ts';
import { drainEntry, listZip } from '../../../files/zip-entries.ts';
import { mostText } from './limits.ts';
import { NotReadable } from './not-readable.ts';
import type { PageText } from './sentences.ts';

/** A Word file has some dozen parts. */
const mostParts = 5_000;
/** Bytes of the part that holds the text, unpacked. */
const mostXml = 100 * 1024 ** 2;

/**
 * The text of a Word file (`.docx`), page by page as Word laid it out last. Deleted and hidden text is left out.
 * @throws NotReadable
 */
export async function docxText(file: Blob): Promise<PageText[]> {
  const { files } = await listZip(file, mostParts);
  const main = files.find(({ filename }) => filename === 'word/document.xml');
  if (!main) throw new NotReadable('damaged');
  if (main.encrypted) throw new NotReadable('locked');
  const text = new DocumentText();
  const scanner = new XmlScanner(text);
  const decoder = new TextDecoder();
  let bytes = 0;
  const trouble = await drainEntry(main, {
    onChunk(chunk) {
      bytes += chunk.length;
      if (bytes > mostXml || text.length > mostText) throw new NotReadable('too-large');
      scanner.write(decoder.decode(chunk, { stream: true }));
      return true;
    },
    onPacked: () => undefined,
  });
  scanner.write(decoder.decode());
  if (trouble !== undefined || !scanner.end()) throw new NotReadable('damaged');
  return text.end();
}

/** Gathers the text of `word/document.xml` (ISO/IEC 29500-1, 17.3). */
class DocumentText {
  readonly #pages: string[] = [''];
  #inText = false;
  /** Deep in something that isn't to be read: text that was moved away. */
  #unread = 0;
  length = 0;

  open(name: string, attributes: string): void {
    if (name === 'del' || name === 'moveFrom') this.#unread += 1;
    else if (name === 't') this.#inText = true;
    else if (name === 'tab') this.#add(' ');
    else if (name === 'br') this.#break(/type\s*=\s*["']page/.test(attributes));
    else if (name === 'lastRenderedPageBreak') this.#break(true);
  }

  close(name: string): void {
    if (name === 'del' || name === 'moveFrom') this.#unread -= 1;
    else if (name === 't') this.#inText = false;
    else if (name === 'p') this.#add('\n\n');
    else if (name === 'tc') this.#add(' ');
  }

  text(text: string): void {
    if (this.#inText && this.#unread === 0) this.#add(text);
  }

  #break(page: boolean): void {
    if (page && this.#pages.at(-1)?.trim()) this.#pages.push('');
    else this.#add('\n');
  }

  #add(text: string): void {
    this.length += text.length;
    this.#pages[this.#pages.length - 1] += text;
  }

  end(): PageText[] {
    const pages = this.#pages.map((text, at) => ({ page: at + 1, text }));
    // Without marks of pages nothing is known of them.
    return pages.length === 1 ? pages.map(({ text }) => ({ text })) : pages;
  }
}
