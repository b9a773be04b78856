import { rootsOf } from '../intent/roots.ts';
import { openPageRoot } from '../page-roots.ts';

/** Every element of a document and of its shadow roots, closed ones too. What stands in frames is measured from another corner and left out. */
export function elementsOf(document: Document): Element[] {
  return rootsOf(document, openPageRoot)
    .filter((root) => (root.ownerDocument ?? root) === document)
    .flatMap((root) => [...root.querySelectorAll('*')]);
}
