import type { Characters } from './characters.ts';

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const EQUALS = 0x3d;
const lineEnd = Uint8Array.of(LF);

/** How much of a line is kept: enough for its name and parameters. */
const headBytes = 500;

/** One line of a vCard or iCalendar that is not blank and goes on no other. */
export interface ContentLine {
  /** In capitals, without its group; undefined when the line is no field. */
  name: string | undefined;
  /** The beginning of the value, in capitals. */
  value: string;
  row: number;
}

const field = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/s;

/**
 * Reads the lines of a vCard or iCalendar. A line goes on in the next that begins with a blank (RFC 5545 3.1), in older cards
 * also after `=` in quoted-printable text, and in base64 up to the next field. Folding may cut a character in two, so the text
 * put together again goes to `unfolded`.
 */
export class ContentLines {
  readonly #onLine: (line: ContentLine) => void;
  readonly #unfolded: Characters;
  readonly #decoder = new TextDecoder();
  /** The beginning of the line being read, with what it goes on in. */
  readonly #head = new Uint8Array(headBytes);
  #headLength = 0;
  /** The row that the line began in, 0 when none is being read. */
  #beganAt = 0;
  /** The last byte of the line so far. */
  #last = 0;
  #row = 1;
  #atStart = true;
  /** The next byte is the blank that folding put there. */
  #skipBlank = false;
  #quotedPrintable = false;
  #base64 = false;
  /** The line only goes on with the quoted-printable text before it. */
  #goesOn = false;

  constructor(onLine: (line: ContentLine) => void, unfolded: Characters) {
    this.#onLine = onLine;
    this.#unfolded = unfolded;
  }

  write(text: Uint8Array): void {
    let at = 0;
    while (at < text.length) {
      if (this.#atStart) this.#startRow(text[at] as number);
      const found = text.indexOf(LF, at);
      const end = found < 0 ? text.length : found;
      this.#take(text.subarray(at, text[end - 1] === CR && end > at ? end - 1 : end));
      if (found < 0) return;
      this.#atStart = true;
      this.#row++;
      at = end + 1;
    }
  }

  end(): void {
    this.#endLine();
    this.#unfolded.end();
  }

  #startRow(first: number): void {
    this.#atStart = false;
    this.#skipBlank = this.#beganAt > 0 && (first === SPACE || first === TAB);
    if (this.#skipBlank) return;
    this.#endLine();
    if (first === LF || first === CR) {
      this.#base64 = false;
      this.#goesOn = false;
      return;
    }
    this.#beganAt = this.#row;
    this.#headLength = 0;
    this.#unfolded.write(lineEnd);
  }

  #take(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    const content = this.#skipBlank ? bytes.subarray(1) : bytes;
    this.#skipBlank = false;
    this.#unfolded.write(content);
    const part = content.subarray(0, headBytes - this.#headLength);
    this.#head.set(part, this.#headLength);
    this.#headLength += part.length;
    this.#last = content.at(-1) ?? this.#last;
  }

  #endLine(): void {
    if (this.#beganAt === 0) return;
    if (!this.#goesOn) this.#tell(this.#beganAt);
    this.#goesOn = this.#quotedPrintable && this.#last === EQUALS;
    this.#beganAt = 0;
  }

  #tell(row: number): void {
    const head = this.#decoder.decode(this.#head.subarray(0, this.#headLength));
    const [, name, parameters = '', value = ''] = field.exec(head) ?? [];
    if (name === undefined) {
      if (!this.#base64 && head.trim() !== '') this.#onLine({ name, value, row });
      return;
    }
    this.#quotedPrintable = /QUOTED-PRINTABLE/i.test(parameters);
    this.#base64 = /;(ENCODING=)?(BASE64|B)(;|$)/i.test(parameters);
    this.#onLine({ name: name.toUpperCase(), value: value.trim().toUpperCase(), row });
  }
}
