import { isPressable, pressable } from './controls.ts';
import type { Intent } from './intents.ts';
import { isInPage } from './roots.ts';
import { bitOf, type Intents } from './vocabulary.ts';

/** A control, or what may be one, with the intents that its words leave open. */
export interface Entry {
  element: Element;
  says: Intents;
  /** What it says, roughly: to tell rows that are alike. */
  words: string;
  /** Grows in the order in which the controls were met. */
  place: number;
}

const mostAlike = 24;
/** What may be controls, by the intents that their words leave open. */
export class Entries {
  readonly #controls = new Map<Element, Entry>();
  readonly #loose = new Map<Element, Entry>();
  /** Fields, by what their labels say. */
  readonly #labelled = new Map<Element, Entry>();

  /** A control by nature; it replaces what was known of it. */
  control(entry: Entry): void {
    this.#controls.delete(entry.element);
    if (entry.says !== 0) this.#controls.set(entry.element, entry);
  }

  /** What is a control only if it shows a hand. Several texts in it add up. */
  loose(entry: Entry): void {
    const says = entry.says | (this.#loose.get(entry.element)?.says ?? 0);
    this.#loose.set(entry.element, { ...entry, says });
  }

  label(entry: Entry): void {
    if (entry.says !== 0) this.#labelled.set(entry.element, entry);
  }

  /** The controls whose words leave an intent open, without most of those that are alike in many rows. */
  *fitting(intent: Intent): Generator<Entry> {
    const wanted = bitOf(intent);
    const alike = new Map<string, number>();
    const fits = (entry: Entry) => (entry.says & wanted) !== 0 && isInPage(entry.element);
    const controls = new Map<Element, Entry>();
    for (const known of [this.#labelled, this.#controls])
      for (const entry of known.values()) if (fits(entry)) controls.set(entry.element, entry);
    for (const entry of [...controls.values()].sort(byPlace))
      if (isPressable(entry.element) && isNew(entry, alike)) yield entry;
    for (const entry of this.#loose.values())
      if (fits(entry) && isNew(entry, alike) && isPointedAt(entry.element)) yield entry;
  }

  /** Drops what has left the page. */
  purge(): void {
    for (const known of [this.#controls, this.#labelled, this.#loose])
      for (const element of known.keys()) if (!isInPage(element)) known.delete(element);
  }
}

function byPlace(one: Entry, other: Entry): number {
  return one.place - other.place;
}

/** Rows that say the same in the same place of a table count only so often. */
function isNew({ element, words }: Entry, alike: Map<string, number>): boolean {
  const { parentElement } = element;
  const place = `${words} ${element.localName} ${parentElement?.localName} ${parentElement?.parentElement?.localName}`;
  const count = alike.get(place) ?? 0;
  alike.set(place, count + 1);
  return count < mostAlike;
}

/** True for what is no control by nature but shows a hand, alone or as part of a larger thing that does. */
function isPointedAt(element: Element): boolean {
  return !element.closest(`${pressable}, label`) && getComputedStyle(element).cursor === 'pointer';
}
