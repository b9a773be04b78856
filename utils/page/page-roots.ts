import { type OpenRoot, openAnyRoot, type Root, rootsOf } from './intent/roots.ts';
import { overlayTag } from './overlay-tag.ts';

/** Opens the roots of a page, closed ones too, where the browser lets us. Our own overlay is no part of it. */
export const openPageRoot: OpenRoot = (host) => (host.localName === overlayTag ? null : openAnyRoot(host));

/**
 * The roots within a document, itself apart, as they stand when first asked for; `found` is told of them then. Looking for them walks
 * the whole page, so only what the document alone does not answer asks for them.
 */
export function innerRootsOf(document: Document, found = (_roots: readonly Root[]) => {}): () => readonly Root[] {
  let known: readonly Root[] | undefined;
  return () => {
    if (!known) {
      known = rootsOf(document, openPageRoot).slice(1);
      found(known);
    }
    return known;
  };
}
