import { controlOf } from './control-at.ts';
import { shownFor } from './found.ts';
import { pressable } from './intent/controls.ts';
import { nameOf, roughName } from './intent/name.ts';
import type { Root } from './intent/roots.ts';
import { normaliseName } from './normalise.ts';
import type { ControlMarks } from './pick.ts';
import { marksOfControl, roleOf } from './pick-marks.ts';

/** How a remembered control fits a page. `changed`: something like it is there, but not it. */
export type Fit = { type: 'fits'; element: Element } | { type: 'changed'; element: Element } | { type: 'gone' };

/** Looks for a remembered control. Of several that fit, none is it. */
export function fitOf(marks: ControlMarks, roots: readonly Root[]): Fit {
  const name = normaliseName(marks.name);
  const elements = roots.flatMap((root) => [...candidatesIn(root, marks, name)]).filter((one) => shownFor(one));
  const same = elements.filter((one) => isIt(one, marks, name));
  const it = single(same, marks);
  if (it) return { type: 'fits', element: it };
  const like = single(elements, marks);
  return same.length === 0 && like ? { type: 'changed', element: like } : { type: 'gone' };
}

/** Everything that has the name, or the attributes. */
function candidatesIn(root: Root, { attributes }: ControlMarks, name: string): Set<Element> {
  const found = new Set<Element>();
  const selector = Object.entries(attributes)
    .filter(([key]) => key !== 'type')
    .map(([key, value]) => `[${CSS.escape(key)}="${CSS.escape(value)}"]`)
    .join('');
  if (selector) for (const element of root.querySelectorAll(selector)) found.add(element);
  if (name === '') return found;
  for (const element of root.querySelectorAll(pressable))
    if (normaliseName(roughName(element)).includes(name) && normaliseName(nameOf(element)) === name) found.add(element);
  const texts = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode;
    // Most texts are ruled out by their length alone.
    if (!parentElement || !nodeValue || nodeValue.length > 2 * name.length + 40) continue;
    if (normaliseName(nodeValue) !== name) continue;
    const control = controlOf(parentElement);
    if (control) found.add(control);
  }
  return found;
}

function isIt(element: Element, { role, attributes, name: written }: ControlMarks, name: string): boolean {
  if (roleOf(element) !== role) return false;
  if (written !== '') return normaliseName(nameOf(element)) === name;
  return Object.entries(attributes).every(([key, value]) => element.getAttribute(key) === value);
}

/** The only one, or the only one of them with the same attributes, or under the same heading in the same dialog. */
function single(elements: Element[], marks: ControlMarks): Element | undefined {
  if (elements.length < 2) return elements[0];
  const known = elements.map((element) => ({ element, now: marksOfControl(element) }));
  const equal = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const narrowed = [
    known.filter(({ now }) => equal(now.attributes, marks.attributes) && Object.keys(marks.attributes).length > 0),
    known.filter(({ now }) => now.heading === marks.heading && now.dialog === marks.dialog),
  ].find(({ length }) => length === 1);
  return narrowed?.[0]?.element;
}
