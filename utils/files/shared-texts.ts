import type { XmlSink } from './xml-scanner.ts';

/** How much of a text is kept. */
const textLength = 300;

/** Takes the list of texts that all sheets of a workbook share, counts them, and keeps those that are asked for. */
export class SharedTexts implements XmlSink {
  /** Texts so far. */
  count = 0;
  readonly #wanted: ReadonlySet<number>;
  readonly #kept = new Map<number, string>();
  #text = '';
  #inText = false;
  /** How a text is pronounced stands beside it and is no part of it. */
  #inPhonetic = false;

  constructor(wanted: ReadonlySet<number>) {
    this.#wanted = wanted;
  }

  get(number: number): string {
    return this.#kept.get(number) ?? '';
  }

  open(name: string): void {
    if (name === 'si') this.#text = '';
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 't') this.#inText = !this.#inPhonetic;
  }

  text(text: string): void {
    if (this.#inText && this.#text.length < textLength) this.#text += text.slice(0, textLength);
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'si') {
      if (this.#wanted.has(this.count)) this.#kept.set(this.count, this.#text);
      this.count++;
    }
  }
}
