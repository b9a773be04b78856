// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pressable } from './controls.ts';
import { marked, marksOf } from './marked.ts';
import { dialogs, headings } from './surroundings.ts';

const selectors = { control: pressable, dialog: dialogs, heading: headings };
const parts = [pressable, dialogs, headings].flatMap((selector) => selector.split(',').map((part) => part.trim()));

const tags = fc.constantFrom('div', 'span', 'td', 'dialog', ...parts.flatMap((part) => /^[a-z]\w*/.exec(part) ?? []));
const attribute = fc.oneof(
  fc.constantFrom(
    ...parts.flatMap((part) =>
      [...part.matchAll(/\[([\w@:\\-]+)(?:="?([^\]"]*)"?)?\]/g)].map(
        ([, name = '', value = '0']) => [name.replaceAll('\\', ''), value] as const,
      ),
    ),
  ),
  fc
    .subarray(parts.flatMap((part) => part.match(/\.[\w-]+/g) ?? []))
    .map((classes) => ['class', classes.map((name) => name.slice(1)).join(' ')] as const),
);

/** Nobody makes a dialog or a heading of these. */
const isControl = /^(?:area|button|summary|input|select|textarea)$/;

test('what the selectors find is never left out', () => {
  const found = { control: 0, dialog: 0, heading: 0 };
  fc.assert(
    fc.property(tags, fc.array(attribute, { maxLength: 4 }), (tag, attributes) => {
      const written = attributes.map(([name, value]) => `${name}="${value}"`).join(' ');
      const holder = document.createElement('div');
      holder.innerHTML = `<${tag} ${written}></${tag}>`;
      const element = holder.firstElementChild;
      if (!element) return;
      const marks = marksOf(element, element.localName);
      for (const kind of ['control', 'dialog', 'heading'] as const) {
        if (!element.matches(selectors[kind]) || (kind !== 'control' && isControl.test(element.localName))) continue;
        found[kind] += 1;
        expect(marks & marked[kind], `${kind}: ${holder.innerHTML}`).not.toBe(0);
      }
    }),
    { numRuns: 5_000 },
  );
  for (const count of Object.values(found)) expect(count).toBeGreaterThan(100);
});

test('an element that is nothing of all this has no marks but that of a host', () => {
  const element = document.createElement('div');
  element.className = 'card';
  expect(marksOf(element, 'div')).toBe(marked.host);
  expect(marksOf(document.createElement('td'), 'td')).toBe(0);
});
