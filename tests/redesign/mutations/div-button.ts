import { element } from '../drawing/drawing.ts';
import { labelsOf } from '../drawing/labels.ts';
import { replace, textIn } from '../drawing/spots.ts';
import type { Mutation } from './mutation.ts';

/** What a control of a kind is called where it is drawn by hand. */
const kinds: Readonly<Record<string, string>> = { checkbox: 'checkbox', radio: 'radio' };
const kept = [
  'id',
  'class',
  'aria-label',
  'aria-labelledby',
  'aria-expanded',
  'aria-haspopup',
  'aria-disabled',
  'title',
  'data-state',
];

/** The control is a `div` that says what it is by its role alone. */
export const divButton: Mutation = {
  name: 'div role=button',
  change({ right }) {
    let changed = 0;
    for (const spot of right) {
      const { node } = spot;
      const { name, attributes } = node;
      if (name === 'div' && attributes.role !== undefined) continue;
      if (name === 'select' || name === 'textarea' || (name === 'input' && !isPressed(attributes.type))) continue;
      const role =
        kinds[attributes.type ?? ''] ??
        (['tab', 'menuitem'].includes(attributes.role ?? '') ? attributes.role : 'button');
      const words = name === 'input' && role === 'button' ? [attributes.value ?? node.value ?? ''] : node.children;
      const div = element('div', words, {
        ...Object.fromEntries(Object.entries(attributes).filter(([key]) => kept.includes(key))),
        // A label names only what is a field by nature.
        ...(name === 'input' && role !== 'button' ? { 'aria-label': labelsOf(spot).map(textIn).join(' ').trim() } : {}),
        role: role ?? 'button',
        tabindex: '0',
        style: 'display:inline-block;min-width:16px;min-height:16px;cursor:pointer',
        ...(role === 'checkbox' || role === 'radio' ? { 'aria-checked': String(node.checked ?? false) } : {}),
        ...('disabled' in attributes ? { 'aria-disabled': 'true' } : {}),
      });
      div.truth = node.truth;
      replace(spot, div);
      changed += 1;
    }
    return changed > 0;
  },
};

function isPressed(type = 'text'): boolean {
  return ['button', 'submit', 'checkbox', 'radio', 'image'].includes(type);
}
