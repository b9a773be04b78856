import { isField, isInputButton } from './controls.ts';
import type { Root } from './roots.ts';

const mostWords = 200;

/** What holds no words, or none that name anything. */
export const mute = new Set(
  'script style template noscript head select datalist textarea iframe frame object canvas video audio'.split(' '),
);

/** What attributes say of a control: too much rather than too little. */
export function attributeWordsOf(element: Element): string {
  const names = [element.getAttribute('aria-label'), element.getAttribute('title')];
  if (isField(element)) names.push(element.getAttribute('placeholder'));
  if (isInputButton(element)) names.push(element.getAttribute('value'), element.getAttribute('alt'));
  for (const id of element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [])
    names.push((element.getRootNode() as Root).getElementById(id)?.textContent?.slice(0, mostWords) ?? null);
  return names.filter(Boolean).join(' ');
}

/** More words for a control, as long as they may belong to its name. */
export function joined(words: string, more: string): string {
  return words.length < mostWords ? `${words} ${more}`.slice(0, 2 * mostWords) : words;
}

/** A short text just before a node, in which a field may have its name. */
export function textBefore(node: Node | null): string {
  const text = node?.previousSibling?.textContent ?? '';
  return text.length < mostWords ? text : '';
}

export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}
