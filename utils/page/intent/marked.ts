import { mayHost } from './roots.ts';
import { mute } from './rough-words.ts';

/** What an element may be, as bits. */
export const marked = {
  /** The holder of a shadow root, or of a frame's document. */
  host: 1,
  control: 2,
  label: 4,
  dialog: 8,
  heading: 16,
  /** What has a name by an attribute. */
  name: 32,
  /** What holds no words. */
  mute: 64,
} as const;

/** What the name of an element, and those of its attributes, may make of it: more than the selectors of this room say, never less. */
const byTag = meaning([
  [mayHost, marked.host],
  ['iframe frame'.split(' '), marked.host],
  ['a area button summary input select textarea'.split(' '), marked.control],
  [['label'], marked.label],
  ['h1 h2 h3 h4 h5 h6 legend caption'.split(' '), marked.heading],
  // Of a picture only the title is read.
  [[...mute, 'svg'], marked.mute],
]);
const byAttribute = meaning([
  [
    'role onclick tabindex action-type data-action data-command ng-click data-ng-click v-on:click @click x-on:click wire:click jsaction'.split(
      ' ',
    ),
    marked.control,
  ],
  ['aria-modal open'.split(' '), marked.dialog],
  ['aria-label title alt'.split(' '), marked.name],
]);
/** A part of every class and role that names a dialog. */
const dialogLike = /modal|message-box|popconfirm|dialog/;

/**
 * What an element may be, for the selectors to be asked only then. Going over the names of its attributes once costs the browser less
 * than one selector, and most elements of a page are nothing of all this.
 */
export function marksOf(element: Element, localName: string): number {
  let marks = byTag.get(localName) ?? (localName.includes('-') ? marked.host : 0);
  // Nobody makes a dialog or a heading of these; a link is a control only with an address.
  if (marks & marked.control && localName !== 'a') return marks;
  if (!element.hasAttributes()) return marks;
  for (const name of element.getAttributeNames()) {
    marks |= byAttribute.get(name) ?? 0;
    if (name !== 'class' && name !== 'role') continue;
    const value = element.getAttribute(name) ?? '';
    if (dialogLike.test(value)) marks |= marked.dialog;
    if (value === 'heading') marks |= marked.heading;
  }
  return marks;
}

function meaning(rows: readonly [Iterable<string>, number][]): Map<string, number> {
  const marks = new Map<string, number>();
  for (const [names, mark] of rows) for (const name of names) marks.set(name, (marks.get(name) ?? 0) | mark);
  return marks;
}
