import { rowLength } from './source.ts';

/** Lists of records are looked for under this many keys: `{"data": {"contacts": [...]}}` has two. */
const keyDepth = 3;
/** Lists and objects within each other, outside of records. */
const mostOpen = 200;
const keyLength = 300;

/** The texts of records that follow each other in one list; undefined where one is longer than a row may be. */
export interface JsonBatch {
  /** The keys that lead to the list, joined by dots. */
  part: string;
  texts: (string | undefined)[];
}

interface Open {
  isList: boolean;
  key: string;
}

/** Cuts JSON into the texts of its records: the objects in the outermost lists, or each line. Whether they are valid is asked later. */
export class JsonRecords {
  readonly #lines: boolean;
  readonly #batches: JsonBatch[] = [];
  /** What is open around the place, outside of a record. */
  readonly #open: Open[] = [];
  #broken = false;
  #inString = false;
  #escaped = false;
  #string = '';
  /** Braces and brackets open within a record; 0 outside of one. */
  #depth = 0;
  #record = '';
  #line = '';

  constructor(lines: boolean) {
    this.#lines = lines;
  }

  /** What came together since the last call. */
  take(): JsonBatch[] {
    return this.#batches.splice(0);
  }

  write(text: string): void {
    if (this.#lines) this.#splitLines(text);
    else this.#scan(text);
  }

  /** False when the text ends too early, or what is open was closed by the wrong sign. */
  end(): boolean {
    if (this.#lines && this.#line.trim() !== '') this.#add('', this.#line);
    return this.#lines || (!this.#broken && this.#open.length === 0 && this.#depth === 0 && !this.#inString);
  }

  #splitLines(text: string): void {
    const lines = text.split('\n');
    for (const [at, line] of lines.entries()) {
      if (this.#line.length <= rowLength) this.#line += line;
      if (at === lines.length - 1) break;
      if (this.#line.trim() !== '') this.#add('', this.#line);
      this.#line = '';
    }
  }

  #scan(text: string): void {
    let start = 0;
    for (let at = 0; at < text.length && !this.#broken; at++) {
      const character = text[at] as string;
      if (this.#inString) {
        this.#stringCharacter(character);
      } else if (character === '"') {
        this.#inString = true;
        this.#string = '';
      } else if (this.#depth > 0) {
        if (character === '{' || character === '[') this.#depth++;
        else if ((character === '}' || character === ']') && --this.#depth === 0) {
          this.#keep(text.slice(start, at + 1));
          this.#endRecord();
        }
      } else if (character === '{' && this.#isRecord()) {
        this.#depth = 1;
        start = at;
      } else {
        this.#structure(character);
      }
    }
    if (this.#depth > 0) this.#keep(text.slice(start));
  }

  #stringCharacter(character: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (character === '\\') this.#escaped = true;
    else if (character === '"') this.#inString = false;
    if (this.#depth === 0 && this.#inString && this.#string.length < keyLength) this.#string += character;
  }

  #structure(character: string): void {
    const top = this.#open.at(-1);
    if (character === '{' || character === '[') {
      if (this.#open.length === mostOpen) this.#broken = true;
      this.#open.push({ isList: character === '[', key: '' });
    } else if (character === '}' || character === ']') {
      if (this.#open.pop()?.isList !== (character === ']')) this.#broken = true;
    } else if (character === ':' && top) top.key = this.#string;
  }

  /** An object right in a list that lies in no other list. */
  #isRecord(): boolean {
    const lists = this.#open.filter(({ isList }) => isList).length;
    return lists === 1 && this.#open.at(-1)?.isList === true && this.#open.length <= keyDepth + 1;
  }

  #keep(text: string): void {
    if (this.#record.length <= rowLength) this.#record += text;
  }

  #endRecord(): void {
    const keys = this.#open.filter(({ isList }) => !isList).map(({ key }) => key);
    this.#add(keys.join('.'), this.#record);
    this.#record = '';
  }

  #add(part: string, text: string): void {
    const kept = text.length > rowLength ? undefined : text;
    const last = this.#batches.at(-1);
    if (last?.part === part) last.texts.push(kept);
    else this.#batches.push({ part, texts: [kept] });
  }
}
