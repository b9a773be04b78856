import type { Text } from '../../text.ts';
import { type Act, acts, type Concept, type PageLanguage } from '../lexicon/concepts.ts';
import { type Match, mentions, type Reading, read } from '../lexicon/read.ts';
import type { Kind } from './intents.ts';
import { areAlternatives, overlaps, share } from './spans.ts';
import type { Way } from './ways.ts';

/** One control as it is weighed: what it says, what it is, and what is around it. */
export interface Weighed {
  name: string;
  hints: string;
  kind: Kind;
  /** It leads to a file of data. */
  toFile: boolean;
  /** The title around it that speaks of one of the concepts, when there is one. */
  around(concepts: Concept[]): string | undefined;
}

export interface Score {
  /** From 0 to 1. */
  value: number;
  /** The share of the name's letters that is accounted for. */
  covered: number;
  /** True when the control says it itself, without help from what is around it. */
  direct: boolean;
  /** The parts of the name that decided. */
  matches: Match[];
  reasons: Text[];
}

/** Nouns that make it another matter when nobody asked for them. */
const otherMatters: Concept[] = [
  'order',
  'session',
  'newsletter',
  'password',
  'invoice',
  'history',
  'ended',
  'reason',
  'record',
  'customer',
  'user',
  'api',
  'profile',
  'personal-data',
  'file',
  'question',
];
/** Things that pages of all kinds speak of. */
const everyday: Concept[] = ['user', 'account', 'plan', 'settings'];
const isAct = (concept: Concept): concept is Act => (acts as readonly Concept[]).includes(concept);
/** These say nothing against any other act: “Confirm deletion”, “Yes, cancel”. */
const neutral = new Set<Concept>(['confirm', 'filler', 'all', 'dismiss', 'turn-off']);

const none: Score = { value: 0, covered: 0, direct: false, matches: [], reasons: [] };

/** How well a control fits the best of some ways. */
export function scoreOf(ways: readonly Way[], control: Weighed, languages: readonly PageLanguage[]): Score {
  const reading = read(control.name, languages);
  const hints = control.hints ? read(control.hints, ['en']) : undefined;
  return ways
    .map((way) => scoreOfWay(way, control, reading, hints))
    .reduce((best, score) => (score.value > best.value ? score : best), none);
}

function scoreOfWay(way: Way, control: Weighed, reading: Reading, hints: Reading | undefined): Score {
  if ((way.kinds && !way.kinds.includes(control.kind)) || (way.toFile && !control.toFile)) return none;
  const said = way.says.map((one) => matchesOf(reading, [one].flat()));
  const fromHints = said.some((matches) => matches.length === 0);
  if (fromHints) return scoreOfHints(way, control, reading, hints);
  const title = way.around && control.around(way.around);
  if (way.around && !title) return none;
  const matches = said.flat();
  const allowed = new Set<Concept>([...way.says.flat(), ...(way.may ?? [])]);
  const isContrary = (concept: Concept) => isAct(concept) && !neutral.has(concept) && !allowed.has(concept);
  const choices = reading.matches.filter(
    (match) => isContrary(match.concept) && matches.some((other) => areAlternatives(reading.text, match, other)),
  );
  const accounted = reading.matches.filter(
    (match) =>
      matches.includes(match) || allowed.has(match.concept) || match.concept === 'filler' || choices.includes(match),
  );
  const covered = share(reading.text, accounted);
  const free = reading.matches.filter((match) => !accounted.some((other) => overlaps(match, other)));
  const contrary =
    free.some(({ concept }) => isContrary(concept)) || matches.some(({ also }) => also && isContrary(also));
  const other = free.some(({ concept }) => otherMatters.includes(concept));
  // “/users/search” leads to a search, whatever for.
  const agrees =
    hints?.matches.some(({ concept }) => way.says.flat().includes(concept)) === true &&
    !hints.matches.some(({ concept }) => isContrary(concept));
  const isOpen = way.surely && mentions(reading, ['unsubscribe']) && !control.around(way.surely);
  // What the surroundings must explain has to say nothing else: “Disable” means a user, “Disable the editor” doesn’t.
  // A thing alone is named in many places: a comment on the users’ meeting leads to no users.
  const isEveryday = way.says.length === 1 && way.says.flat().every((concept) => everyday.includes(concept));
  const base = way.around ? 0.1 : isEveryday ? 0.25 : 0.4;
  const value =
    way.weight *
    (base + (1 - base) * covered) *
    (contrary ? 0.3 : 1) *
    (other ? 0.5 : 1) *
    (choices.length > 0 ? 0.9 : 1);
  return {
    value: value * (agrees ? 1.03 : 1),
    covered,
    direct: !way.around && !isOpen,
    matches,
    reasons: [
      says(matches.map(({ start, end }) => reading.text.slice(start, end))),
      ...(title ? [about(title)] : []),
      ...(agrees ? [marked] : []),
      ...(covered < 0.75 ? [more] : []),
      ...(contrary || other ? [besides] : []),
    ],
  };
}

/** A control without words of its own, an icon say, is known by its address or its icon's name: less sure. */
function scoreOfHints(way: Way, control: Weighed, reading: Reading, hints: Reading | undefined): Score {
  if (!hints || reading.matches.some(({ concept }) => concept !== 'filler')) return none;
  // Beside a readable name that says nothing of it, the address is a weak witness.
  const factor = reading.text === '' ? 0.8 : 0.45;
  const said = way.says.map((one) => matchesOf(hints, [one].flat()));
  if (said.some((matches) => matches.length === 0)) return none;
  const title = way.around && control.around(way.around);
  if (way.around && !title) return none;
  const allowed = new Set<Concept>([...way.says.flat(), ...(way.may ?? [])]);
  if (hints.matches.some(({ concept }) => isAct(concept) && !allowed.has(concept) && !neutral.has(concept)))
    return none;
  return { value: way.weight * factor, covered: 0.5, direct: false, matches: [], reasons: [marked] };
}

function matchesOf({ matches }: Reading, concepts: Concept[]): Match[] {
  return matches.filter(({ concept }) => concepts.includes(concept));
}

function says(words: string[]): Text {
  const list = [...new Set(words)].map((word) => `“${word}”`).join(' ');
  return { en: `It says ${list}`, 'zh-CN': `文字是${list}` };
}

function about(title: string): Text {
  return { en: `It is under “${title}”`, 'zh-CN': `位于“${title}”之下` };
}

const marked: Text = { en: 'Its address or icon says so', 'zh-CN': '链接地址或图标也是这个意思' };
const more: Text = { en: 'It says other things, too', 'zh-CN': '还带有其他文字' };
const besides: Text = { en: 'It seems to be about something else', 'zh-CN': '似乎是针对别的内容' };
