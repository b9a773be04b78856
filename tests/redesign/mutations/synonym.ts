import type { Drawn } from '../drawing/drawing.ts';
import { labelsOf } from '../drawing/labels.ts';
import { inside, textIn } from '../drawing/spots.ts';
import type { Mutation } from './mutation.ts';
import { synonyms } from './synonyms.ts';

/** Attributes that a control may have its words in. */
const spoken = ['aria-label', 'title', 'value', 'placeholder', 'alt'];

/** The control is called by another word that means the same. */
export const synonym: Mutation = {
  name: 'synonym',
  variants: 2,
  change({ right, language, variant }) {
    const parts = right.flatMap((spot) => [spot.node, ...labelsOf(spot)].flatMap((node) => [...inside(node)]));
    const said = parts.flatMap((part) => [textIn(part), ...spoken.map((name) => part.attributes[name] ?? '')]);
    const swap = swapFor(said.join('\n'), language, variant);
    if (!swap) return false;
    return [...new Set(parts)].filter((part) => reword(part, swap)).length > 0;
  },
};

type Swap = (text: string) => string;

/** Exchanges the first known word of a text for another one; undefined when no word of it is known, or no other one. */
export function swapFor(text: string, language: keyof typeof synonyms, variant: number): Swap | undefined {
  for (const [usual = '', ...others] of synonyms[language]) {
    const pattern = patternOf(usual, language);
    const other = others[variant];
    if (pattern.test(text))
      return other === undefined ? undefined : (from) => from.replace(pattern, (found) => asIn(found, other));
  }
  return undefined;
}

function patternOf(word: string, language: keyof typeof synonyms): RegExp {
  return language === 'en' ? new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'i') : new RegExp(word);
}

/** With a capital where the word had one. */
function asIn(found: string, other: string): string {
  return /^[A-Z]/.test(found) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}

function reword(part: Drawn, swap: Swap): boolean {
  let changed = false;
  const to = (text: string) => {
    const other = swap(text);
    changed ||= other !== text;
    return other;
  };
  for (const list of [part.children, part.shadow?.children ?? []])
    for (const [at, child] of list.entries()) if (typeof child === 'string') list[at] = to(child);
  for (const name of spoken) {
    const value = part.attributes[name];
    if (value !== undefined) part.attributes[name] = to(value);
  }
  return changed;
}
