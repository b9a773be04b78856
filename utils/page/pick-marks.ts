import { getRole } from 'dom-accessibility-api';
import { nameOf } from './intent/name.ts';
import { closestOf } from './intent/roots.ts';
import { dialogs, Surroundings, titleOf } from './intent/surroundings.ts';
import { type ControlMarks, pickLimits } from './pick.ts';

/** Attributes that makers of a page give a control for themselves or for tests. Class names are not among them: they are generated. */
const kept = [
  'id',
  'name',
  'type',
  'data-testid',
  'data-test',
  'data-qa',
  'data-cy',
  'data-action',
  'data-command',
  'action-type',
  'ng-click',
];
/** Counters, and what libraries put together while the page runs: `el-id-4711-3`, `:r1:`, `ext-gen12`, `f3a9c0`. */
const generated = /\d|^:|^(react|radix|headlessui|mui|cdk|mat|ember|ext|rc|ant|el)[-_]|^[a-f]{6,}$/i;

/** What a control is known by, so that it is found again when the page was built anew. */
export function marksOfControl(element: Element): ControlMarks {
  const dialog = closestOf(element, dialogs);
  const heading = new Surroundings(element.ownerDocument, '', []).headingOf(element);
  const attributes = kept
    .map((name) => [name, element.getAttribute(name)] as const)
    .filter((entry): entry is [string, string] => isMakers(entry[1]));
  return {
    role: roleOf(element),
    name: nameOf(element).slice(0, pickLimits.name),
    attributes: Object.fromEntries(attributes.slice(0, pickLimits.attributes)),
    ...(heading && { heading: heading.slice(0, pickLimits.heading) }),
    ...(dialog && { dialog: titleOf(dialog).slice(0, pickLimits.heading) }),
  };
}

/** The role by the rules of accessibility, else the element's own name. */
export function roleOf(element: Element): string {
  return (getRole(element) ?? element.localName).slice(0, pickLimits.role);
}

function isMakers(value: string | null): boolean {
  return value !== null && value !== '' && value.length <= pickLimits.attribute && !generated.test(value);
}
