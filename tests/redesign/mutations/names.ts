import type { Drawn, DrawnPage } from '../drawing/drawing.ts';
import { spotsIn } from '../drawing/spots.ts';
import type { Mutation } from './mutation.ts';

/** Attributes that name elements by their ids. */
const references = [
  'for',
  'list',
  'form',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
];

/** Class names and ids are generated anew, as by a new build, in the styles too. */
export const names: Mutation = {
  name: 'class names and ids anew',
  change({ page }) {
    const known = new Map<string, string>();
    const rename = (name: string) => {
      const renamed = known.get(name) ?? `r${(known.size + 1).toString(36)}q`;
      known.set(name, renamed);
      return renamed;
    };
    const pages = new Set<DrawnPage>();
    for (const { node, page: its } of spotsIn(page)) {
      pages.add(its);
      renameIn(node.attributes, rename);
    }
    for (const its of pages) renameIn(its.attributes, rename);
    for (const its of pages) its.css = renameCss(its.css, known);
    for (const { node } of spotsIn(page)) {
      renameReferences(node, known);
      if (node.shadow) node.shadow.css = renameCss(node.shadow.css, known);
    }
    return known.size > 0;
  },
};

function renameIn(attributes: Record<string, string>, rename: (name: string) => string): void {
  if (attributes.class !== undefined)
    attributes.class = attributes.class.split(/\s+/).filter(Boolean).map(rename).join(' ');
  if (attributes.id) attributes.id = rename(attributes.id);
}

function renameReferences({ attributes }: Drawn, known: Map<string, string>): void {
  for (const name of references) {
    const value = attributes[name];
    if (value !== undefined) attributes[name] = value.replace(/\S+/g, (id) => known.get(id) ?? id);
  }
}

function renameCss(css: string, known: Map<string, string>): string {
  return css.replace(/([.#])([A-Za-z_][\w-]*)/g, (all, mark: string, name: string) => {
    const renamed = known.get(name);
    return renamed === undefined ? all : mark + renamed;
  });
}
