import type { Root } from './roots.ts';
import type { Intents, Vocabulary } from './vocabulary.ts';

/** Where a walk puts what it finds. */
export interface Sink {
  /** A control by nature, with the intents that its words may say. It comes after what stands in it, so its place is given. */
  control(element: Element, says: Intents, words: string, place: number): void;
  /** What is a control only if it shows a hand for a pointer, with the intents its words touch. */
  loose(element: Element, touches: Intents, words: string): void;
  /** More intents for a field: from the label that was found for it. */
  label(field: Element, says: Intents): void;
  /** What is a dialog when it is open. */
  dialog(element: Element): void;
  /** What may be a heading. */
  heading(element: Element): void;
  /** A place later than those before. */
  nextPlace(): number;
  /** A shadow root or a frame's document. */
  inner(host: HTMLElement, root: Root): void;
  /** A custom element without a shadow root, so far. */
  waiting(host: HTMLElement): void;
}

export interface Tongue {
  words: Vocabulary;
  /** Addresses and icons are named in English. */
  english: Vocabulary;
}
