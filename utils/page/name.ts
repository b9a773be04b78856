import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { Alternative } from '../../sites/schema.ts';
import { leavesMailingList } from './mailing-list.ts';
import { normaliseName } from './normalise.ts';

type ByName = Extract<Alternative, { type: 'name' }>;
type Role = ByName['role'];

/** Where to look for a role. Whether an element really has it is asked of the accessibility rules, not of this list. */
const candidates: Record<Role, string> = {
  button: 'button, summary, input[type=button], input[type=submit], [role=button]',
  link: 'a[href], area[href], [role=link]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
  radio: 'input[type=radio], [role=radio]',
  tab: '[role=tab]',
  menuitem: '[role=menuitem]',
};

const stated: Record<string, Role> = { switch: 'checkbox' };

/** Elements of a role whose accessible name is, or begins with, one of the words, compared as {@link normaliseName} leaves them. */
export function byName(root: ParentNode, { role, name: words, match }: ByName): Element[] {
  const wanted = Object.values(words).flat().map(normaliseName);
  return [...root.querySelectorAll(candidates[role])].filter((element) => {
    // Computing a name is dear; most controls are ruled out by having neither the words nor a name of another origin.
    if (!mayBeNamed(element, wanted)) return false;
    const has = getRole(element) ?? '';
    if (has !== role && stated[has] !== role && !(role === 'button' && element.matches('summary'))) return false;
    const name = normaliseName(computeAccessibleName(element));
    if (!wanted.some((word) => (match === 'begin' ? name.startsWith(word) : name === word))) return false;
    return !leavesMailingList(element, name);
  });
}

const named = '[aria-label], [aria-labelledby], [title], input, :has(img, svg, [aria-label])';

function mayBeNamed(element: Element, wanted: string[]): boolean {
  if (element.matches(named)) return true;
  const text = normaliseName(element.textContent ?? '');
  return wanted.some((word) => text.includes(word));
}
