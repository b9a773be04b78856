import type { Answer } from './intent/answer.ts';
import type { Intent } from './intent/intents.ts';
import { openLook } from './intent/look.ts';
import type { Root } from './intent/roots.ts';
import { openPageRoot } from './page-roots.ts';

/** A page as it is searched for controls: its roots, and what its words say. */
export interface Searched {
  document: Document;
  /** The document, its shadow roots and its frames of the same origin. */
  roots: readonly Root[];
  byWords(intent: Intent): Answer;
}

/** A page that is searched again and again until it is closed. What is known of it is kept meanwhile. */
export interface Search {
  /** The page as it is now. */
  now(): Searched;
  close(): void;
}

export function openSearch(document: Document): Search {
  const look = openLook(document, { openRoot: openPageRoot });
  return {
    now: () => ({ document, roots: look.roots, byWords: (intent) => look.find(intent) }),
    close: () => look.close(),
  };
}
