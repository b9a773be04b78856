import { normalise } from '../normalise.ts';
import { gap } from './texts.ts';
import { nameWords, numberWords, statusWords } from './words.ts';

/** What stands beside the words for a customer's number, name and state, each value once. */
export interface Labelled {
  numbers: string[];
  /** Beside a word that may be for the number of something else. */
  bareNumbers: string[];
  names: string[];
  statuses: string[];
  /** A word for the number stands where no value follows: at the head of a column. */
  isTable: boolean;
}

type Kind = 'number' | 'bareNumber' | 'name' | 'bareName' | 'status';

const kinds = new Map<string, Kind>([
  ...wordsFor('number', numberWords.ofCustomer),
  ...wordsFor('bareNumber', numberWords.bare),
  ...wordsFor('name', nameWords.ofCustomer),
  ...wordsFor('bareName', nameWords.bare),
  ...wordsFor('status', statusWords),
]);
const numberValue = /^[\p{L}\p{N}][\p{L}\p{N}_./-]{0,60}$/u;
const longestStatus = 30;

function wordsFor(kind: Kind, words: readonly string[]): [string, Kind][] {
  return words.map((word) => [normalise(word), kind]);
}

/**
 * Reads pairs of a word and its value. They stand in two texts, one after the other (`客户编号` `1003`), or in one, several of them set
 * off by dots or bars (`客户编号：1003 · 状态 合作中`).
 */
export function labelledIn(texts: readonly string[]): Labelled {
  const said: Labelled = { numbers: [], bareNumbers: [], names: [], statuses: [], isTable: false };
  texts.forEach((text, at) => {
    for (const part of text.split(/[·|,，;；\n]|\s{2,}/)) {
      const inside = pairIn(part);
      if (inside) add(said, inside.kind, inside.value);
      else if (part === text) followed(said, labelOf(part), texts[at + 1]);
    }
  });
  return said;
}

/** A label, and the text that follows it. */
function followed(said: Labelled, kind: Kind | undefined, value: string | undefined): void {
  if (kind === undefined || value === gap) return;
  const isValue = value !== undefined && labelOf(value) === undefined;
  if (isValue && (kind !== 'number' || isNumber(value))) add(said, kind, value);
  else if (kind === 'number') said.isTable = true;
}

function pairIn(part: string): { kind: Kind; value: string } | undefined {
  const [, label = '', divider = '', value = ''] = /^(.*?[^\s:：#])\s*([:：#]+|\s)\s*(\S.*)$/u.exec(part.trim()) ?? [];
  const direct = kindOf(label);
  if (direct && value !== '') return fits(direct, value, divider) ? { kind: direct, value } : undefined;
  // “Customer no 1003”: the label has several words.
  const [, words = '', last = ''] = /^(.+?)[\s:：#.]+(\S+)$/u.exec(part.trim()) ?? [];
  const kind = kindOf(words);
  return kind && fits(kind, last, ' ') ? { kind, value: last } : undefined;
}

/** Without a colon a word may begin a sentence; a number or a state still says enough. */
function fits(kind: Kind, value: string, divider: string): boolean {
  if (kind === 'number' || kind === 'bareNumber') return isNumber(value);
  if (kind === 'status') return value.length <= longestStatus;
  return /[:：]/.test(divider);
}

function add(said: Labelled, kind: Kind, text: string): void {
  const value = text.trim();
  if (kind === 'bareNumber' && !isNumber(value)) return;
  if (kind === 'status' && value.length > longestStatus) return;
  const values = listOf(said, kind);
  if (values?.every((known) => normalise(known) !== normalise(value))) values.push(value);
}

function listOf(said: Labelled, kind: Kind): string[] | undefined {
  switch (kind) {
    case 'number':
      return said.numbers;
    case 'bareNumber':
      return said.bareNumbers;
    case 'name':
      return said.names;
    case 'status':
      return said.statuses;
    // A name that is only called “name” may be a contact's or the operator's.
    case 'bareName':
      return undefined;
    default:
      return kind satisfies never;
  }
}

function isNumber(value: string): boolean {
  return numberValue.test(value) && /\p{N}/u.test(value);
}

function labelOf(text: string): Kind | undefined {
  return kindOf(text.replace(/^[\s*]+|[\s:：#.*]+$/g, ''));
}

function kindOf(label: string): Kind | undefined {
  return kinds.get(normalise(label).replace(/\.$/, ''));
}
