/** A tag of a workbook's part is short; one longer is no XML that a spreadsheet wrote. */
const tagLength = 64 * 1024;
/** Elements within each other. */
const mostOpen = 100;

/** What the scanner tells. Names come without their prefix. */
export interface XmlSink {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text between tags; one text may come in several pieces. */
  text(text: string): void;
}

/**
 * Reads XML piece by piece, as far as the parts of a workbook need it: elements, attributes, text, CDATA, comments. Document types
 * are refused, because nothing that a spreadsheet writes has one, and entities of their own can fill the memory.
 */
export class XmlScanner {
  readonly #sink: XmlSink;
  /** What began and has not ended in the pieces so far: a tag, a comment, a reference. */
  #rest = '';
  readonly #open: string[] = [];
  #broken = false;
  #root = false;

  constructor(sink: XmlSink) {
    this.#sink = sink;
  }

  write(piece: string): void {
    if (this.#broken) return;
    const text = this.#rest + piece;
    let at = 0;
    while (at < text.length && !this.#broken) {
      const next = text[at] === '<' ? this.#markup(text, at) : this.#characters(text, at);
      if (next === undefined) break;
      at = next;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > tagLength) this.#broken = true;
  }

  /** True when it was well-formed and has ended. */
  end(): boolean {
    return !this.#broken && this.#root && this.#open.length === 0 && this.#rest.trim() === '';
  }

  /** The place after the text; undefined when a reference in it has not ended. */
  #characters(text: string, at: number): number | undefined {
    const tag = text.indexOf('<', at);
    let end = tag < 0 ? text.length : tag;
    if (tag < 0) {
      const reference = text.lastIndexOf('&');
      if (reference >= at && !text.includes(';', reference)) end = reference;
    }
    if (end === at) return undefined;
    if (this.#open.length > 0) this.#sink.text(unescapeXml(text.slice(at, end)));
    return end;
  }

  /** The place after the tag at `at`; undefined when it has not ended. */
  #markup(text: string, at: number): number | undefined {
    if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
    if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
    if (text.startsWith('<![CDATA[', at)) {
      const end = after(text, ']]>', at + 9);
      if (end !== undefined) this.#sink.text(text.slice(at + 9, end - 3));
      return end;
    }
    if (text.startsWith('<!', at)) {
      // The beginning of a comment or of CDATA may still be on its way.
      if (text.length - at >= 9 || !('<!--'.startsWith(text.slice(at)) || '<![CDATA['.startsWith(text.slice(at))))
        this.#broken = true;
      return undefined;
    }
    const end = tagEnd(text, at + 1);
    if (end !== undefined) this.#tag(text.slice(at + 1, end - 1));
    return end;
  }

  #tag(tag: string): void {
    if (tag.startsWith('/')) {
      const name = tag.slice(1).trimEnd();
      if (this.#open.pop() === name) this.#sink.close(local(name));
      else this.#broken = true;
      return;
    }
    const empty = tag.endsWith('/');
    const inner = empty ? tag.slice(0, -1) : tag;
    const name = /^[^\s/>]+/.exec(inner)?.[0];
    if (!name || (this.#open.length === 0 && this.#root) || this.#open.length === mostOpen) {
      this.#broken = true;
      return;
    }
    this.#root = true;
    this.#sink.open(local(name), inner.slice(name.length));
    if (empty) this.#sink.close(local(name));
    else this.#open.push(name);
  }
}

/** The value of an attribute, unescaped; undefined when the element has none of this name (without its prefix). */
export function attribute(attributes: string, name: string): string | undefined {
  // One after the other from the beginning: a search would look at a long text without any again and again.
  const next = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  for (let found = next.exec(attributes); found; found = next.exec(attributes)) {
    const [, key = '', double, single] = found;
    if (local(key) === name) return unescapeXml(double ?? single ?? '');
  }
  return undefined;
}

/** Reads a whole XML text at once; false when it is not well-formed. */
export function scanXml(text: string, sink: XmlSink): boolean {
  const scanner = new XmlScanner(sink);
  for (let at = 0; at < text.length; at += tagLength / 2) scanner.write(text.slice(at, at + tagLength / 2));
  return scanner.end();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function after(text: string, mark: string, from: number): number | undefined {
  const at = text.indexOf(mark, from);
  return at < 0 ? undefined : at + mark.length;
}

/** The place after the `>` that ends a tag; one within quotes ends none. */
function tagEnd(text: string, from: number): number | undefined {
  let at = from;
  for (;;) {
    const end = text.indexOf('>', at);
    if (end < 0) return undefined;
    const quote = firstQuote(text, at, end);
    if (quote < 0) return end + 1;
    const closing = text.indexOf(text[quote] as string, quote + 1);
    if (closing < 0) return undefined;
    at = closing + 1;
  }
}

function firstQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text[at] === '"' || text[at] === "'") return at;
  return -1;
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
