import { isField, isInputButton } from './controls.ts';
import type { Root } from './roots.ts';

const mostWords = 200;

/** What holds no words, or none that name anything. */
export const mute = new Set(
  'script style template noscript head select datalist textarea iframe frame object canvas video audio'.split(' '),
);

/** What attributes say of a control: too much rather than too little. */
export function attributeWordsOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  let words = '';
  const add = (more: string | null | undefined) => {
    if (more) words = words === '' ? more : `${words} ${more}`;
  };
  add(element.getAttribute('aria-label'));
  add(element.getAttribute('title'));
  if (isField(element)) add(element.getAttribute('placeholder'));
  else if (isInputButton(element)) {
    add(element.getAttribute('value'));
    add(element.getAttribute('alt'));
  }
  const others = element.getAttribute('aria-labelledby');
  for (const id of others ? others.split(/\s+/) : [])
    add((element.getRootNode() as Root).getElementById(id)?.textContent?.slice(0, mostWords));
  return words;
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
