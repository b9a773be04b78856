import { Characters } from './characters.ts';
import { characterFindings } from './checks/characters.ts';
import { guessEncoding, markedEncoding, unmarkedUtf16 } from './encoding.ts';
import type { Encoding, Finding } from './report.ts';
import { Transcoder } from './transcoder.ts';

const LF = 0x0a;

/**
 * Turns text that comes in pieces into UTF-8 without a mark, finds out its encoding on the way, and looks at its characters.
 * Findings name the line; for text in UTF-8 the byte, too.
 */
export class TextStream {
  #encoding: Encoding;
  #transcoder: Transcoder | undefined;
  /** Until text outside ASCII has shown which encoding it is. */
  #undecided = false;
  /** Bytes of the encoding's mark, which are no text. */
  readonly mark: number;
  #skip: number;
  readonly #characters: Characters;
  #offset: number;
  #line = 1;

  /** `sample` is the beginning of the text; it has to be written, too. With `unicode` other encodings are not thought of. */
  constructor(sample: Uint8Array, { unicode }: { unicode: boolean }) {
    const marked = markedEncoding(sample);
    const wide = marked ? undefined : unmarkedUtf16(sample);
    this.#encoding = 'utf-8';
    this.#use(marked?.encoding ?? wide ?? 'utf-8');
    this.#undecided = !marked && !wide && !unicode;
    this.mark = marked?.length ?? 0;
    this.#skip = this.mark;
    this.#offset = this.mark;
    this.#characters = new Characters(this.mark);
    if (this.#undecided) this.#decide(sample);
  }

  get encoding(): Encoding {
    return this.#encoding;
  }

  /** The piece in UTF-8. Valid until the next call. */
  write(piece: Uint8Array): Uint8Array {
    if (this.#undecided) this.#decide(piece);
    const bytes = piece.subarray(this.#skip);
    this.#skip = Math.max(0, this.#skip - piece.length);
    return this.#look(this.#transcoder ? this.#transcoder.write(bytes) : bytes);
  }

  /** What was still open. */
  end(): Uint8Array {
    const rest = this.#look(this.#transcoder ? this.#transcoder.end() : new Uint8Array());
    this.#characters.end();
    this.#settle(this.#line, Number.POSITIVE_INFINITY);
    return rest;
  }

  /** Call it after the end. */
  findings(path: string): Finding[] {
    return characterFindings(this.#characters, this.#encoding, path);
  }

  #look(text: Uint8Array): Uint8Array {
    this.#characters.write(text);
    for (let at = text.indexOf(LF); at >= 0; at = text.indexOf(LF, at + 1)) {
      this.#settle(this.#line, this.#offset + at + 1);
      this.#line++;
    }
    this.#offset += text.length;
    return text;
  }

  #settle(line: number, end: number): void {
    const { bad, replaced, nul, control } = this.#characters;
    bad.settle(line, end);
    replaced.settle(line, end);
    nul.settle(line, end);
    control.settle(line, end);
  }

  #decide(bytes: Uint8Array): void {
    const first = bytes.findIndex((byte) => byte >= 0x80);
    if (first < 0) return;
    const { encoding, sure } = guessEncoding(bytes.subarray(first));
    this.#use(encoding);
    this.#undecided = !sure;
  }

  #use(encoding: Encoding): void {
    this.#encoding = encoding;
    if (encoding !== 'utf-8' && encoding !== 'utf-8-bom') this.#transcoder = new Transcoder(encoding);
  }
}
