import type { Concept, PageLanguage } from '../lexicon/concepts.ts';
import { lexicon } from '../lexicon/index.ts';
import { conceptsIn } from '../lexicon/read.ts';
import { normalise } from '../normalise.ts';
import { asking } from './dialog.ts';
import { type Intent, intents } from './intents.ts';
import { type Way, ways } from './ways.ts';

/** Intents as bits: that of `intents[i]` is `1 << i`. */
export type Intents = number;

export function bitOf(intent: Intent): Intents {
  return 1 << intents.indexOf(intent);
}

const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const between = /[^\p{L}\p{N}]+/u;
const inSpaced = /[^\p{L}\p{N}]+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+/u;
const longestText = 400;
const mostKnown = 8_000;

/**
 * Tells in one pass over a text which of all intents it may be about, in some languages: too much rather than too little. What is
 * left over is read by `lexicon/read.ts`, which costs many times as much; most of a page never is.
 */
export class Vocabulary {
  /** Concepts of phrases by their first word, in scripts with spaces. */
  readonly #words = new Map<string, Concept[]>();
  readonly #beginnings = new Map<string, { part: string; concept: Concept }[]>();
  readonly #others: { pattern: RegExp; concept: Concept }[] = [];
  readonly #unspaced = new Map<string, { word: string; concept: Concept }[]>();
  readonly #ofToken = new Map<string, readonly Concept[]>();
  readonly #ofText = new Map<string, { all: Intents; any: Intents }>();

  constructor(languages: readonly PageLanguage[]) {
    for (const [concepts, , words] of languages.flatMap((language) => lexicon[language]))
      for (const word of words.split(',').map(normalise))
        for (const concept of conceptsIn(concepts)) this.#add(word, concept);
  }

  /** The intents for which the text may say all that one way asks for. */
  saidIn(text: string): Intents {
    return this.#known(text).all;
  }

  /** The intents for which the text holds any word. */
  touchedIn(text: string): Intents {
    return this.#known(text).any;
  }

  #known(whole: string): { all: Intents; any: Intents } {
    // Dates, amounts and numbers of records differ from row to row, and say nothing of what a control is for.
    const text = whole.replace(/\d{2,}/g, '00');
    const known = this.#ofText.get(text);
    if (known) return known;
    const concepts = new Set<Concept>();
    const folded = normalise(text.slice(0, longestText));
    const unspaced = cjk.test(folded);
    for (const token of folded.split(unspaced ? inSpaced : between))
      for (const concept of this.#conceptsOf(token)) concepts.add(concept);
    if (unspaced) this.#addUnspaced(folded, concepts);
    const found = concepts.size === 0 ? nothing : intentsOf(concepts);
    if (this.#ofText.size >= mostKnown) this.#ofText.clear();
    this.#ofText.set(text, found);
    return found;
  }

  #conceptsOf(token: string): readonly Concept[] {
    const known = this.#ofToken.get(token);
    if (known) return known;
    const found = [
      ...(this.#words.get(token) ?? []),
      ...(this.#beginnings.get(token.slice(0, 2)) ?? [])
        .filter(({ part }) => token.startsWith(part))
        .map(({ concept }) => concept),
      ...this.#others.filter(({ pattern }) => pattern.test(token)).map(({ concept }) => concept),
    ];
    if (this.#ofToken.size >= mostKnown) this.#ofToken.clear();
    this.#ofToken.set(token, found);
    return found;
  }

  #addUnspaced(text: string, concepts: Set<Concept>): void {
    for (let at = 0; at < text.length; at += 1)
      for (const { word, concept } of this.#unspaced.get(text.charAt(at)) ?? [])
        if (text.startsWith(word, at)) concepts.add(concept);
  }

  #add(word: string, concept: Concept): void {
    const plain = word.replace(/\*$/, '');
    if (cjk.test(word)) push(this.#unspaced, word.charAt(0), { word, concept });
    else if (plain.includes('*'))
      this.#others.push({ pattern: new RegExp(`^${word.replaceAll('*', '\\p{L}*')}$`, 'u'), concept });
    else if (plain === word) push(this.#words, word.split(between).find(Boolean) ?? '', concept);
    else push(this.#beginnings, plain.slice(0, 2), { part: plain, concept });
  }
}

const nothing = { all: 0, any: 0 };

/** Many texts of a page say the same: rows of a table, entries of a menu. */
const ofConcepts = new Map<string, { all: Intents; any: Intents }>();

/** Which ways the concepts of a text may go, whatever is around it. */
function intentsOf(concepts: Set<Concept>): { all: Intents; any: Intents } {
  const key = [...concepts].join();
  const known = ofConcepts.get(key);
  if (known) return known;
  let all = 0;
  let any = 0;
  intents.forEach((intent, at) => {
    for (const says of saysOf(intent)) {
      if (says.every((one) => [one].flat().some((concept) => concepts.has(concept)))) all |= 1 << at;
      if (says.flat().some((concept) => concepts.has(concept))) any |= 1 << at;
    }
  });
  const found = { all, any };
  if (ofConcepts.size >= mostKnown) ofConcepts.clear();
  ofConcepts.set(key, found);
  return found;
}

/** The groups of concepts of each way. What answers a dialog has no ways; in a page that asks, these words answer. */
function saysOf(intent: Intent): Way['says'][] {
  return intent === 'confirm-dialog' ? [[asking]] : ways[intent].map(({ says }) => says);
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const vocabularies = new Map<string, Vocabulary>();

export function vocabularyOf(languages: readonly PageLanguage[]): Vocabulary {
  const key = languages.join();
  const known = vocabularies.get(key) ?? new Vocabulary(languages);
  vocabularies.set(key, known);
  return known;
}
