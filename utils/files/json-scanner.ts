import {
  BACKSLASH,
  closeBrace,
  closeBracket,
  escapes,
  isHex,
  isPlainNumber,
  isWord,
  LF,
  number,
  openBrace,
  openBracket,
  plain,
  QUOTE,
} from './json-bytes.ts';
import { KeyNames } from './key-names.ts';

/** Lists and objects within each other; exports have three or four. */
export const jsonDepth = 200;
/** How much of a key is kept. */
const keyBytes = 300;
/** How much of a string is kept. */
const stringBytes = 100_000;
/** No number of an export is as long. */
const numberBytes = 400;
const nothing = new Uint8Array();
const encoder = new TextEncoder();

/** What the scanner tells. Depth counts the lists and objects around a value, lines from 1. */
export interface JsonSink {
  open(kind: 'object' | 'list', depth: number): void;
  close(depth: number, line: number): void;
  /** A key of the object around `depth - 1`. */
  key(name: string, depth: number): void;
  /** A string, number, true, false or null, as UTF-8; null is empty. Valid only during the call. */
  scalar(depth: number, text: Uint8Array, line: number): void;
  /** In lines: the line was no JSON. It was left at this byte, and reading goes on with the next. */
  badLine(line: number): void;
}

type State = 'value' | 'first' | 'string' | 'escape' | 'word' | 'key' | 'colon' | 'after' | 'done' | 'bad';

/** `cut`: the end came too early. `garbage`: a byte that cannot stand there. `deep`: more than `jsonDepth` levels. */
export type JsonFault = { kind: 'cut' | 'garbage' | 'deep'; byte: number; line: number };

/**
 * Reads JSON (RFC 8259) in UTF-8 piece by piece and keeps none of it but the key or value being read. With `lines` each line is a text
 * of its own (NDJSON), and one that is broken spoils only itself.
 */
export class JsonScanner {
  readonly #sink: JsonSink;
  readonly #lines: boolean;
  readonly #decoder = new TextDecoder();
  readonly #keyNames = new KeyNames();
  /** 1 for an object, 0 for a list. */
  readonly #isObject = new Uint8Array(jsonDepth);
  #depth = 0;
  #state: State = 'value';
  #isKey = false;
  /** A closing bracket may stand where the value is awaited: nothing came before it. */
  #mayClose = false;
  readonly #token = new Uint8Array(stringBytes);
  #tokenLength = 0;
  #escaped = false;
  /** Digits still missing of `\\u0000`. */
  #hexLeft = 0;
  #offset: number;
  #line = 1;
  #fault: JsonFault | undefined;

  /** `offset` says where the first byte written lies in the file. */
  constructor(sink: JsonSink, options: { lines: boolean; offset: number }) {
    this.#sink = sink;
    this.#lines = options.lines;
    this.#offset = options.offset;
  }

  write(bytes: Uint8Array): void {
    const length = bytes.length;
    let at = 0;
    while (at < length) {
      if (this.#state === 'bad') {
        if (!this.#lines) break;
        const end = bytes.indexOf(LF, at);
        if (end < 0) break;
        this.#newLine();
        at = end + 1;
        continue;
      }
      if (this.#state === 'string') {
        const from = at;
        while (at < length && plain[bytes[at] as number] === 1) at++;
        this.#keep(bytes, from, at);
        if (at === length) break;
      }
      if (this.#step(bytes[at] as number, at)) at++;
    }
    this.#offset += length;
  }

  /** Ends the text and says what was wrong with it, if anything was. */
  end(): JsonFault | undefined {
    if (this.#state === 'word') this.#endWord();
    const cut = this.#state !== 'bad' && this.#state !== 'done' && !(this.#lines && this.#isBetween());
    if (cut) this.#fault = { kind: 'cut', byte: this.#offset, line: this.#line };
    return this.#fault;
  }

  #isBetween(): boolean {
    return this.#depth === 0 && this.#state === 'value';
  }

  /** Takes one byte; false when it has to be looked at again in the new state. */
  #step(byte: number, at: number): boolean {
    if (byte === LF && this.#lines && this.#state !== 'word') {
      if (!this.#isBetween() && this.#state !== 'done') this.#fail('garbage', at);
      else this.#newLine();
      return this.#state !== 'bad';
    }
    switch (this.#state) {
      case 'string':
        if (byte === QUOTE) this.#endString();
        else if (byte === BACKSLASH) {
          this.#escaped = true;
          this.#keepByte(BACKSLASH);
          this.#state = 'escape';
        } else this.#fail('garbage', at);
        return true;
      case 'escape':
        return this.#inEscape(byte, at);
      case 'word':
        if (isWord(byte)) {
          if (this.#tokenLength === numberBytes) this.#fail('garbage', at);
          else this.#token[this.#tokenLength++] = byte;
          return true;
        }
        if (!this.#endWord()) this.#fail('garbage', at - 1);
        return false;
    }
    if (byte === LF) this.#line++;
    if (byte === 0x20 || byte === LF || byte === 0x0d || byte === 0x09) return true;
    switch (this.#state) {
      case 'value':
        this.#beginValue(byte, at);
        break;
      case 'first':
      case 'key':
        if (byte === QUOTE) this.#beginString(true);
        else if (byte === closeBrace && this.#state === 'first') this.#close();
        else this.#fail('garbage', at);
        break;
      case 'colon':
        if (byte === 0x3a) this.#await(false);
        else this.#fail('garbage', at);
        break;
      case 'after':
        this.#next(byte, at);
        break;
      default:
        this.#fail('garbage', at);
    }
    return true;
  }

  #beginValue(byte: number, at: number): void {
    if (byte === QUOTE) this.#beginString(false);
    else if (byte === openBrace || byte === openBracket) this.#open(byte === openBrace, at);
    else if (byte === closeBracket && this.#mayClose) this.#close();
    else if (isWord(byte)) {
      this.#token[0] = byte;
      this.#tokenLength = 1;
      this.#state = 'word';
    } else this.#fail('garbage', at);
  }

  #next(byte: number, at: number): void {
    const inObject = this.#isObject[this.#depth - 1] === 1;
    if (byte === 0x2c) {
      if (inObject) this.#state = 'key';
      else this.#await(false);
    } else if (byte === (inObject ? closeBrace : closeBracket)) this.#close();
    else this.#fail('garbage', at);
  }

  #await(mayClose: boolean): void {
    this.#mayClose = mayClose;
    this.#state = 'value';
  }

  #open(isObject: boolean, at: number): void {
    if (this.#depth === jsonDepth) {
      this.#fail('deep', at);
      return;
    }
    this.#sink.open(isObject ? 'object' : 'list', this.#depth);
    this.#isObject[this.#depth++] = isObject ? 1 : 0;
    if (isObject) this.#state = 'first';
    else this.#await(true);
  }

  #close(): void {
    this.#depth--;
    this.#sink.close(this.#depth, this.#line);
    this.#endValue();
  }

  #endValue(): void {
    this.#state = this.#depth === 0 ? 'done' : 'after';
  }

  #beginString(isKey: boolean): void {
    this.#isKey = isKey;
    this.#tokenLength = 0;
    this.#escaped = false;
    this.#state = 'string';
  }

  #endString(): void {
    const text = this.#token.subarray(0, this.#tokenLength);
    if (this.#isKey) {
      this.#sink.key(this.#escaped ? this.#unescaped(text) : this.#keyNames.of(text), this.#depth);
      this.#state = 'colon';
      return;
    }
    this.#sink.scalar(this.#depth, this.#escaped ? encoder.encode(this.#unescaped(text)) : text, this.#line);
    this.#endValue();
  }

  #unescaped(token: Uint8Array): string {
    const text = this.#decoder.decode(token);
    try {
      return String(JSON.parse(`"${text}"`));
    } catch {
      // A long one may have been cut within an escape.
      return text;
    }
  }

  #inEscape(byte: number, at: number): boolean {
    this.#keepByte(byte);
    if (this.#hexLeft > 0) {
      this.#hexLeft--;
      if (!isHex(byte)) this.#fail('garbage', at);
      else if (this.#hexLeft === 0) this.#state = 'string';
    } else if (byte === 0x75) this.#hexLeft = 4;
    else if (escapes.has(byte)) this.#state = 'string';
    else this.#fail('garbage', at);
    return true;
  }

  /** False when what was read is no value. */
  #endWord(): boolean {
    let text = this.#token.subarray(0, this.#tokenLength);
    if (!isPlainNumber(text)) {
      const word = this.#decoder.decode(text);
      if (word !== 'true' && word !== 'false' && word !== 'null' && !number.test(word)) return false;
      if (word === 'null') text = nothing;
    }
    this.#sink.scalar(this.#depth, text, this.#line);
    this.#endValue();
    return true;
  }

  #keep(bytes: Uint8Array, from: number, to: number): void {
    const token = this.#token;
    const room = (this.#isKey ? keyBytes : stringBytes) - this.#tokenLength;
    const end = Math.min(to, from + room);
    let length = this.#tokenLength;
    // Strings are short: a loop is done before a copy of theirs has begun.
    for (let at = from; at < end; at++) token[length++] = bytes[at] as number;
    this.#tokenLength = length;
  }

  #keepByte(byte: number): void {
    if (this.#tokenLength < (this.#isKey ? keyBytes : stringBytes)) this.#token[this.#tokenLength++] = byte;
  }

  #newLine(): void {
    this.#line++;
    this.#depth = 0;
    this.#hexLeft = 0;
    this.#await(false);
  }

  #fail(kind: 'garbage' | 'deep', at: number): void {
    this.#state = 'bad';
    if (this.#lines) this.#sink.badLine(this.#line);
    else this.#fault = { kind, byte: this.#offset + at, line: this.#line };
  }
}
