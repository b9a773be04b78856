import { normalise } from '../normalise.ts';
import type { Concept, PageLanguage, Row } from './concepts.ts';
import { lexicon } from './index.ts';

interface Meaning {
  concept: Concept;
  /** What the same word says at once: 注销账号 is no account without the deleting. */
  also?: Concept;
}

/** Where in a folded text a word of the lexicon stands. */
export interface Match extends Meaning {
  start: number;
  end: number;
}

/** A text as the lexicon reads it: folded, with all words that it knows in it. */
export interface Reading {
  text: string;
  matches: Match[];
}

interface Phrase extends Meaning {
  /** For spaced scripts: one test a token after the first. For the others: the words as they stand. */
  tokens: string[];
}

interface Index {
  /** Phrases of whole words by their first one. */
  byToken: Map<string, Phrase[]>;
  wildcards: (Meaning & { pattern: RegExp })[];
  /** Words of scripts without spaces, by their first character. */
  byCharacter: Map<string, (Meaning & { word: string })[]>;
}

const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const token = /[[\p{L}\p{N}]--[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]]+/gv;
/** Longer texts are not names; reading on would only cost. */
const longestText = 400;
const mostKnown = 4_000;

const indexes = new Map<PageLanguage, Index>();
const readings = new Map<string, Reading>();

/**
 * The words of the lexicon in a text, in the languages given. A word inside a longer one of the lexicon does not count: “withdraw
 * cancellation” holds no cancellation, and 取消注销 neither 取消 nor 注销.
 */
export function read(text: string, languages: readonly PageLanguage[]): Reading {
  const key = `${languages.join()} ${text}`;
  const known = readings.get(key);
  if (known) return known;
  const folded = normalise(text.slice(0, longestText));
  const tokens = [...folded.matchAll(token)].map((found) => ({ word: found[0], start: found.index }));
  const found = languages.flatMap((language) => matchesIn(folded, tokens, indexOf(language)));
  const reading = { text: folded, matches: withoutShadowed(found) };
  if (readings.size >= mostKnown) readings.clear();
  readings.set(key, reading);
  return reading;
}

/** True when a text holds a word for any of the concepts: a quick look before {@link read}. */
export function mentions(reading: Reading, concepts: Iterable<Concept>): boolean {
  for (const concept of concepts) if (reading.matches.some((match) => match.concept === concept)) return true;
  return false;
}

function matchesIn(text: string, tokens: { word: string; start: number }[], index: Index): Match[] {
  const matches: Match[] = [];
  tokens.forEach(({ word, start }, at) => {
    for (const { tokens: wanted, ...meaning } of index.byToken.get(word) ?? []) {
      const last = tokens[at + wanted.length - 1];
      if (last && wanted.every((next, i) => tokens[at + i]?.word === next))
        matches.push({ ...meaning, start, end: last.start + last.word.length });
    }
    // “Benutzereinstellungen” is known as one word, and is not read as “Benutzer…” and “…einstellungen”.
    if (index.byToken.get(word)?.some(({ tokens: wanted }) => wanted.length === 1)) return;
    for (const { pattern, ...meaning } of index.wildcards)
      if (pattern.test(word)) matches.push({ ...meaning, start, end: start + word.length });
  });
  if (!cjk.test(text)) return matches;
  for (let start = 0; start < text.length; start += 1)
    for (const { word, ...meaning } of index.byCharacter.get(text.charAt(start)) ?? [])
      if (text.startsWith(word, start) && (word.length > 1 || meaning.concept === 'filler' || text === word))
        matches.push({ ...meaning, start, end: start + word.length });
  return matches;
}

function withoutShadowed(matches: Match[]): Match[] {
  return matches.filter(
    (match, at) =>
      !matches.some(
        (other) =>
          other.start <= match.start && other.end >= match.end && other.end - other.start > match.end - match.start,
      ) &&
      matches.findIndex(
        ({ concept, start, end }) => concept === match.concept && start === match.start && end === match.end,
      ) === at,
  );
}

function indexOf(language: PageLanguage): Index {
  const known = indexes.get(language);
  if (known) return known;
  const index = build(lexicon[language]);
  indexes.set(language, index);
  return index;
}

function build(rows: Row[]): Index {
  const index: Index = { byToken: new Map(), wildcards: [], byCharacter: new Map() };
  for (const [meaning, words] of rows.flatMap(([concepts, , words]) =>
    meaningsOf(conceptsIn(concepts)).map((one) => [one, words] as const),
  )) {
    for (const written of words.split(',')) {
      const word = normalise(written);
      const tokens = word.match(token) ?? [];
      const [first = ''] = tokens;
      if (word.includes('*')) {
        index.wildcards.push({ ...meaning, pattern: new RegExp(`^${word.replaceAll('*', '\\p{L}*')}$`, 'u') });
      } else if (cjk.test(word)) push(index.byCharacter, word.charAt(0), { ...meaning, word });
      else push(index.byToken, first, { ...meaning, tokens });
    }
  }
  return index;
}

function meaningsOf([concept, also]: Concept[]): Meaning[] {
  if (!concept) return [];
  return also
    ? [
        { concept, also },
        { concept: also, also: concept },
      ]
    : [{ concept }];
}

/** The concepts that a row stands for. */
export function conceptsIn(concept: Row[0]): Concept[] {
  return concept.split('+') as Concept[];
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
